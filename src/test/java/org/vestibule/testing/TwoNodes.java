package org.vestibule.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** An installation of two nodes: one PostgreSQL, one mail server, and a proxy that people reach it by. */
public final class TwoNodes implements AutoCloseable {

    private static final String DATABASE = "two_nodes";

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<PackagedServer> nodes;
    private final StickyProxy proxy;
    private final boolean[] down = {true, true};

    /** Lays all out; the nodes aren't started. */
    public TwoNodes() throws IOException {
        TestPostgres.need();
        TestPostgres.create(DATABASE);
        mail.start();
        nodes = List.of(new PackagedServer("first"), new PackagedServer("second"));
        proxy = new StickyProxy(nodes.stream().map(PackagedServer::address).toList());
        nodes.forEach(this::furnish);
        // What the machines say of the time must not matter: these are hours and 45 minutes apart.
        nodes.get(0).jvm("-Duser.timezone=Asia/Kathmandu");
        nodes.get(1).jvm("-Duser.timezone=Europe/Berlin");
    }

    private void furnish(PackagedServer node) {
        TestPostgres.variables(DATABASE).forEach(node::with);
        node.with("VESTIBULE_BASE_URL", proxy.address().toString())
                .with("VESTIBULE_MAIL", "smtp")
                .with("VESTIBULE_MAIL_FROM", "vestibule@example.org")
                .with("VESTIBULE_SMTP_HOST", "127.0.0.1")
                .with("VESTIBULE_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()))
                .with("VESTIBULE_SMTP_STARTTLS", "false");
    }

    /** Starts, both at once, those that aren't up; waits until they are ready. */
    public void up() throws Exception {
        var starters = Executors.newCachedThreadPool();
        try {
            List<Callable<Void>> starts =
                    Stream.of(0, 1).filter(node -> down[node]).map(this::start).toList();
            for (Future<Void> started : starters.invokeAll(starts)) {
                started.get();
            }
        } finally {
            starters.shutdownNow();
        }
    }

    private Callable<Void> start(int node) {
        return () -> {
            nodes.get(node).start();
            down[node] = false;
            return null;
        };
    }

    /** Where people reach it. */
    public URI address() {
        return proxy.address();
    }

    /** Where one node is, past the proxy. */
    public URI node(int number) {
        return nodes.get(number).address();
    }

    /** Leads browsers that come from now on to a node, as long as something answers there. */
    public void leadNewcomersTo(int number) {
        proxy.leadNewcomersTo(number);
    }

    public void kill(int number) throws InterruptedException {
        down[number] = true;
        nodes.get(number).kill();
    }

    /** Both nodes' database, as its user. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(TestPostgres.address(DATABASE));
    }

    /** The subjects of the e-mails that reached the mail server and begin with these words, as often as they did. */
    public List<String> subjects(String beginning) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (message.getSubject().startsWith(beginning)) {
                subjects.add(message.getSubject());
            }
        }
        return subjects;
    }

    @Override
    public void close() {
        proxy.close();
        nodes.forEach(PackagedServer::close);
        mail.stop();
    }
}
