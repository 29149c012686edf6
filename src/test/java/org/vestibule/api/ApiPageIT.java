package org.vestibule.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InServer;
import org.vestibule.testing.TestServer;

/** The commands of {@code docs/api.md} do what they say, one after the other, as somebody would who tries them. */
@InServer
@RunAsClient
class ApiPageIT {

    private static final Pattern COMMAND = Pattern.compile("(?m)^    (curl (?:[^\\n\\\\]|\\\\\\n)*)$");
    private static final Pattern ID = Pattern.compile("\\{\"id\":(\\d+)");
    private static final String STATUS = " -s -S -w '\\n%{http_code}' ";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private String contact = "";
    private String invitation = "";

    @Test
    void showsCommandsThatWork() throws IOException {
        assumeTrue(isThere(), "needs curl");
        List<String> commands = COMMAND.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .map(command -> command.group(1))
                .toList();

        assertThat(commands).hasSizeGreaterThan(10).allSatisfy(this::run);
    }

    private void run(String command) {
        if (command.contains("/resend")) {
            awaitSent();
        }
        String answer = shell(command.replace("curl ", "curl" + STATUS)
                .replace("-1' ", "-" + mark + "' ")
                .replace("grace.hopper@", "grace." + mark + "@"));
        assertThat(answer).as(command).matches("(?s).*\\n20[01]");
        Matcher id = ID.matcher(answer);
        if (id.lookingAt()) {
            contact = command.contains("/contacts") ? id.group(1) : contact;
            invitation = command.contains("/invitations") ? id.group(1) : invitation;
        }
    }

    private void awaitSent() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!shell("curl -s -H \"$KEY\" $API/invitations/$INVITATION").contains("\"status\":\"sent\"")) {
            assertThat(System.nanoTime()).as("the e-mail is sent").isLessThan(end);
        }
    }

    private String shell(String command) {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        shell.environment().put("API", TestServer.address() + "/api/v1");
        shell.environment().put("KEY", "Authorization: Bearer " + ApiClient.DEMO_KEY);
        shell.environment().put("CONTACT", contact);
        shell.environment().put("INVITATION", invitation);
        try {
            return new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isThere() {
        return shell("curl --version").startsWith("curl ");
    }
}
