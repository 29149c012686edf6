package org.vestibule.webhook.outgoing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A receiver of webhooks on this machine that answers any bytes, at any speed. */
public final class Receiver implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final ServerSocket socket;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile String answer = "";
    private volatile boolean dripping;

    public Receiver() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    /** Answers at a socket, an encrypted one say. */
    Receiver(ServerSocket socket) {
        this.socket = socket;
        Thread thread = new Thread(this::accept, "receiver");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The requests so far. */
    public List<String> heard() {
        return heard;
    }

    public void answer(String bytes) {
        answer = bytes;
    }

    void isSilent() {
        answer = "";
    }

    void drips(String bytes) {
        answer = bytes;
        dripping = true;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread thread = new Thread(() -> serve(connection), "receiver of one");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            heard.add(request(connection.getInputStream()));
            OutputStream out = connection.getOutputStream();
            for (byte sign : answer.getBytes(StandardCharsets.UTF_8)) {
                if (dripping) {
                    out.write(sign);
                    out.flush();
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                }
            }
            if (!dripping) {
                out.write(answer.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            // Until the client hangs up.
            connection.getInputStream().readAllBytes();
        } catch (IOException e) {
            // The client has hung up.
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return head.toString(StandardCharsets.UTF_8);
            }
            head.write(next);
        }
        Matcher length = LENGTH.matcher(head.toString(StandardCharsets.UTF_8));
        head.write(in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
        return head.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
