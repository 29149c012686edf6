package org.vestibule.shell.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vestibule.testing.TestServer;

/** The responses to clients whose forms don't arrive, or of which too many are arriving at once. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SlowBodiesIT {

    private static final int TIMEOUT_MILLIS = 60_000;

    @Test
    void areAnsweredWithRetryAfterAndAClosedConnection() throws IOException {
        List<Socket> clients = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        try {
            for (int client = 0; client <= BodyFilter.SIZE.mostPerKey(); client++) {
                clients.add(halfSent());
            }
            for (Socket client : clients) {
                answers.add(head(client));
            }
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }

        assertThat(answers).anyMatch(answer -> answer.startsWith("HTTP/1.1 429"));
        assertThat(answers).anyMatch(answer -> answer.startsWith("HTTP/1.1 408"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer)
                .containsIgnoringCase("\nRetry-After: 5\n")
                .containsIgnoringCase("\nConnection: close\n"));
    }

    private static Socket halfSent() throws IOException {
        Socket client =
                new Socket(TestServer.address().getHost(), TestServer.address().getPort());
        client.setSoTimeout(TIMEOUT_MILLIS);
        String part = "POST /signin HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nsi";
        client.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private static String head(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var head = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }
}
