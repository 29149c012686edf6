package org.vestibule.mail.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;

/**
 * Encrypts connections that are closed at a deadline, as {@link DeadlineSockets} are: the mail library takes a factory for
 * encryption from the first byte on, but makes the connection below it by itself. Safe for use by many threads.
 */
final class DeadlineTls extends SSLSocketFactory {

    private final SSLSocketFactory tls;
    private final Duration whole;

    /**
     * @param tls what encrypts
     * @param whole how long after it was connected a connection is open at most
     */
    DeadlineTls(SSLSocketFactory tls, Duration whole) {
        this.tls = tls;
        this.whole = whole;
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        DeadlineSockets.closeAfter(whole, connected);
        return tls.createSocket(connected, host, port, autoClose);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("Only connections that are there are encrypted");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("Only connections that are there are encrypted");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException("Only connections that are there are encrypted");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException("Only connections that are there are encrypted");
    }
}
