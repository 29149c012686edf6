package org.vestibule.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vestibule.testing.StaffRequests;
import org.vestibule.testing.TestServer;

/** The limit of attempts at the sign-in of the staff. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StaffSignInLimitIT {

    private final StaffRequests visitor = new StaffRequests(TestServer.address().getPort());

    @Test
    void limitsUnknownNamesTooAndIgnoresForgedOriginHeaders() {
        String nobody = "nobody-" + UUID.randomUUID();
        for (int tries = 0; tries < 10; tries++) {
            HttpResponse<String> answer = visitor.signIn(
                    nobody, "not the one 7", "X-Forwarded-For", "203.0.113." + tries, "$WSRA", "203.0.113." + tries);
            assertThat(answer.body()).contains("don’t go together");
        }

        HttpResponse<String> answer =
                visitor.signIn(nobody, "not the one 7", "X-Forwarded-For", "203.0.113.99", "$WSRA", "203.0.113.99");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Too many attempts. Wait 1", " minutes, then try again.");
    }
}
