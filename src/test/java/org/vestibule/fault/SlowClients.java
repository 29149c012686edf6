package org.vestibule.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.vestibule.testing.PageToken;

/** Clients that send a form or read an answer much more slowly than anybody's network is. */
final class SlowClients implements AutoCloseable {

    private static final int CONTENT = 1000;
    private static final int BOUND_MILLIS = 60_000;
    private static final int SMALL_BUFFER = 2048;

    private final List<Socket> sockets = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private SlowClients() {}

    /** They announce a form of 1000 bytes, send two of them, and then nothing. */
    static SlowClients halfSent(URI server, int count) throws IOException {
        var clients = new SlowClients();
        for (int i = 0; i < count; i++) {
            clients.open("127.0.0.1", server, 0, form("/signin", CONTENT, "si"));
        }
        return clients;
    }

    /** The same from so many addresses, which are no neighbours, so many from each. */
    static SlowClients halfSentFrom(int addresses, int each, URI server) throws IOException {
        var clients = new SlowClients();
        for (int i = 0; i < addresses * each; i++) {
            clients.open("127.0." + (1 + i / each) + ".1", server, 0, form("/signin", CONTENT, "si"));
        }
        return clients;
    }

    /** The same as the first, with one further byte each second. */
    static SlowClients dripping(URI server, int count) throws IOException {
        SlowClients clients = halfSent(server, count);
        Thread drip = new Thread(clients::drip, "dripping clients");
        drip.setDaemon(true);
        drip.start();
        return clients;
    }

    /** They ask for something large and never read it. */
    static SlowClients notReading(URI server, String address, int count) throws IOException {
        var clients = new SlowClients();
        for (int i = 0; i < count; i++) {
            clients.open("127.0.0.1", server, SMALL_BUFFER, "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        return clients;
    }

    /** The status that a form gets which is sent as a whole, from a network address of this machine. */
    static int postFrom(String local, URI server) throws IOException {
        try (var one = new SlowClients()) {
            one.open(local, server, 0, form("/signin", 2, "si"));
            return one.statuses().get(0);
        }
    }

    int count() {
        return sockets.size();
    }

    /** The status of each one's answer; waits for it. */
    List<Integer> statuses() throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (Socket socket : sockets) {
            socket.setSoTimeout(BOUND_MILLIS);
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String line = lines.readLine();
            statuses.add(line == null ? 0 : Integer.parseInt(line.split(" ")[1]));
        }
        return statuses;
    }

    private static String form(String address, int length, String content) {
        return "POST " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Cookie: " + PageToken.COOKIE + "\r\n" + PageToken.HEADER + ": " + PageToken.VALUE + "\r\n"
                + "Content-Length: " + length + "\r\n\r\n" + content;
    }

    private void open(String local, URI server, int receiveBuffer, String request) throws IOException {
        Socket socket = new Socket();
        if (receiveBuffer > 0) {
            socket.setReceiveBufferSize(receiveBuffer);
        }
        socket.bind(new InetSocketAddress(local, 0));
        socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), server.getPort()));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        sockets.add(socket);
    }

    private void drip() {
        try {
            while (!closed.await(1, TimeUnit.SECONDS)) {
                for (Socket socket : sockets) {
                    dripInto(socket);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void dripInto(Socket socket) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write('x');
        } catch (IOException e) {
            // The server has closed this one.
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
