package org.vestibule.mail.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.vestibule.settings.Settings.Smtp;

/**
 * A mail server on the loopback interface with scripted answers, for failures that a real server can't be made to
 * produce.
 */
public final class ScriptedServer implements AutoCloseable {

    /** Scripted answer: silence, with the connection left open. */
    public static final String SILENCE = "";

    /** Scripted answer: closes the connection without a reply. */
    public static final String HANG_UP = "-";

    private static final Map<String, String> OBLIGING = Map.of(
            "HELLO", "220 ready",
            "DATA", "354 go on",
            "QUIT", "221 bye");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final String command;
    private final String answer;

    /** Accepts everything except one command; the greeting counts as HELLO, the message's end as a dot. */
    public ScriptedServer(String command, String answer) throws IOException {
        this(0, command, answer);
    }

    /** The same at the given port, where another server ran before. */
    public ScriptedServer(int port, String command, String answer) throws IOException {
        socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        this.command = command;
        this.answer = answer;
        Thread thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    public Smtp settings() {
        return MailServers.at(socket.getLocalPort());
    }

    /** The received lines that begin with this text, in commands and messages, over all connections. */
    public List<String> heard(String beginning) {
        return heard.stream().filter(line -> line.startsWith(beginning)).toList();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException e) {
                // The test closed the connection or this server.
            }
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        String reply = reply(out, "HELLO");
        boolean body = false;
        while (!reply.equals(HANG_UP)) {
            String line = lines.readLine();
            if (line == null) {
                return;
            }
            heard.add(line);
            String word = line.split("[ :]", 2)[0];
            if (!body || word.equals(".")) {
                reply = reply(out, word);
                body = reply.startsWith("354");
            }
        }
    }

    private String reply(OutputStream out, String word) throws IOException {
        String reply = word.equals(command) ? answer : OBLIGING.getOrDefault(word, "250 ok");
        if (!reply.equals(SILENCE) && !reply.equals(HANG_UP)) {
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
