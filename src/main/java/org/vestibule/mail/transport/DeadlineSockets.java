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
 * Makes sockets that are closed at a deadline. The time-out of a socket counts from each byte anew, so that a server that
 * sends one now and then could hold a connection for ever. Safe for use by many threads.
 */
final class DeadlineSockets extends SocketFactory {

    private final Duration whole;

    /** @param whole how long after its making a socket is open at most */
    DeadlineSockets(Duration whole) {
        this.whole = whole;
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket();
        closeAfter(whole, socket);
        return socket;
    }

    /** Closes the socket after that time, from now, if it is still open. */
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
