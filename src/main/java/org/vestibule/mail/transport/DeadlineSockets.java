package org.vestibule.mail.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * Creates sockets that are closed at a deadline. A socket's time-out restarts with each byte, so a server that sends a
 * byte now and then could keep a connection open for ever. Thread-safe.
 */
final class DeadlineSockets extends SocketFactory {

    private final Duration whole;

    /** @param whole the maximum time that a socket is open, from its creation */
    DeadlineSockets(Duration whole) {
        this.whole = whole;
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket();
        closeAfter(whole, socket);
        return socket;
    }

    /** Closes the socket after this time, counted from now, if it is still open. */
    static void closeAfter(Duration whole, Socket socket) {
        CompletableFuture.delayedExecutor(whole.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    try {
                        socket.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("Sockets are connected by who asked for them");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("Sockets are connected by who asked for them");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException("Sockets are connected by who asked for them");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException("Sockets are connected by who asked for them");
    }
}
