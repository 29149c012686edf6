package org.vestibule.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.vestibule.settings.Settings.Smtp;

/** A mail server on the loopback interface that answers as a test tells it to, which a decent one can't be made to do. */
final class ScriptedServer implements AutoCloseable {

    /** As an answer: none at all, while the connection stays open. */
    static final String SILENCE = "";

    private static final Map<String, String> OBLIGING = Map.of(
            "HELLO", "220 ready",
            "DATA", "354 go on",
            "QUIT", "221 bye");

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final String command;
    private final String answer;

    /** Obliging but for one command; the greeting counts as HELLO, the message's end as a dot. */
    ScriptedServer(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        Thread thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    Smtp settings() {
        return new Smtp("portal@example.com", "127.0.0.1", socket.getLocalPort(), null, null, false);
    }

    private void serve() {
        try (Socket client = socket.accept()) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = client.getOutputStream();
            reply(out, "HELLO");
            boolean body = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String word = line.split("[ :]", 2)[0];
                if (!body || word.equals(".")) {
                    body = reply(out, word).startsWith("354");
                }
            }
        } catch (IOException e) {
            // the test hung up, or closed this server
        }
    }

    private String reply(OutputStream out, String word) throws IOException {
        String reply = word.equals(command) ? answer : OBLIGING.getOrDefault(word, "250 ok");
        if (!reply.equals(SILENCE)) {
            out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
