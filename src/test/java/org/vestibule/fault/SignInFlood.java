package org.vestibule.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.vestibule.testing.PageToken;

/** Strangers at several addresses who try passwords as fast as they are answered, until it is closed. */
final class SignInFlood implements AutoCloseable {

    private static final int BOUND_MILLIS = 60_000;
    private static final String ATTEMPT = "{\"userName\":\"crm\",\"password\":\"not this one\"}";

    private final URI server;
    private final AtomicInteger answers = new AtomicInteger();
    private final List<Thread> strangers = new ArrayList<>();
    private volatile boolean over;

    /** So many at each of so many addresses of this machine, which are no neighbours. */
    SignInFlood(URI server, int addresses, int atEach) {
        this.server = server;
        for (int number = 0; number < addresses * atEach; number++) {
            String address = "127.0." + (1 + number % addresses) + ".1";
            var stranger = new Thread(() -> tryOn(address), "stranger at " + address);
            stranger.setDaemon(true);
            stranger.start();
            strangers.add(stranger);
        }
    }

    /** Waits until so many were answered, be it by a refusal. */
    void awaitAnswers(int count) {
        while (answers.get() < count) {
            Thread.onSpinWait();
        }
    }

    private void tryOn(String address) {
        while (!over) {
            try {
                attempt(address);
                answers.incrementAndGet();
            } catch (IOException e) {
                // Refused without an answer, which is one, too.
                answers.incrementAndGet();
            }
        }
    }

    private void attempt(String address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(BOUND_MILLIS);
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), server.getPort()));
            String request = "POST /signin/again HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "X-Requested-With: fetch\r\nConnection: close\r\nCookie: " + PageToken.COOKIE + "\r\n"
                    + PageToken.HEADER + ": " + PageToken.VALUE + "\r\nContent-Length: " + ATTEMPT.length()
                    + "\r\n\r\n" + ATTEMPT;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread stranger : strangers) {
            stranger.join();
        }
    }
}
