package org.vestibule.fault;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server that takes every e-mail, from as many clients at once as there are, and keeps what it was given: also what
 * it was given twice. It counts as given once the end of the message has come, before the client hears of it.
 */
final class PostOffice implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("<activity-(\\d+)\\..*");
    private static final Pattern LINK = Pattern.compile("http\\S+[?&]invitation=[\\w-]+");

    /** An e-mail as it arrived. */
    record Given(long number, String recipient, String link) {}

    private final List<Given> given = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private volatile CountDownLatch door = new CountDownLatch(0);
    private volatile Runnable counter = () -> {};

    PostOffice() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        work("post office", this::open);
    }

    /** What a server needs to be told of it. */
    Map<String, String> variables() {
        return Map.of(
                "VESTIBULE_MAIL", "smtp",
                "VESTIBULE_SMTP_HOST", "127.0.0.1",
                "VESTIBULE_SMTP_PORT", String.valueOf(socket.getLocalPort()),
                "VESTIBULE_SMTP_STARTTLS", "false",
                "VESTIBULE_MAIL_FROM", "portal@example.com");
    }

    /** Lets clients wait before they can hand anything over. */
    void shut() {
        door = new CountDownLatch(1);
    }

    void reopen() {
        door.countDown();
    }

    /** What happens at the counter between taking an e-mail and saying so; one client after the other. */
    void atTheCounter(Runnable happens) {
        counter = happens;
    }

    /** Everything so far, in the order that it came. */
    List<Given> given() {
        return List.copyOf(given);
    }

    /** How often it was given the e-mail of that number. */
    long times(long number) {
        return given.stream().filter(mail -> mail.number() == number).count();
    }

    /** The link in the newest e-mail to an address. */
    Optional<String> link(String recipient) {
        return given.stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .reduce((earlier, later) -> later)
                .map(Given::link);
    }

    private static void work(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void open() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                work("post office counter", () -> serve(client));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            say(client, "220 ready");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("DATA")) {
                    door.await();
                    say(client, "354 go on");
                    take(lines);
                }
                say(client, "250 ok");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // the client is gone, and with it what it hadn't said to its end
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void take(BufferedReader lines) throws IOException {
        var message = new StringBuilder();
        for (String line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("The client left before the end");
            }
            message.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        Given mail = read(message.toString());
        synchronized (this) {
            given.add(mail);
            counter.run();
        }
    }

    private static Given read(String text) throws IOException {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            Matcher number = NUMBER.matcher(message.getMessageID());
            Matcher link = LINK.matcher(((Multipart) message.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString());
            if (!number.matches() || !link.find()) {
                throw new IOException("No invitation");
            }
            String recipient = ((InternetAddress) message.getAllRecipients()[0]).getAddress();
            return new Given(Long.parseLong(number.group(1)), recipient, link.group());
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
