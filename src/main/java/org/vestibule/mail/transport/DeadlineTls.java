package org.vestibule.mail.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;

/**
 * Creates TLS connections that are closed at a deadline, like {@link DeadlineSockets}: for implicit TLS the mail
 * library accepts a factory, but opens the underlying connection itself. Thread-safe.
 */
final class DeadlineTls extends SSLSocketFactory {

    private final SSLSocketFactory tls;
    private final Duration whole;

    /**
     * @param tls the factory that encrypts
     * @param whole the maximum time that a connection is open, from when it is connected
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
