package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.testing.TestServer;

/** Anonymous requests never create a session. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoSessionIT {

    @ParameterizedTest
    @CsvSource({
        "GET, /favicon.ico",
        "GET, /robots.txt",
        "GET, /nothing",
        "GET, /assets/nothing",
        "GET, /jakarta.faces.resource/nothing",
        "GET, /mailbox",
        "GET, /signin",
        "GET, /problem?reference=0123456789abcdef",
        "GET, /crm/contacts",
        "POST, /crm",
        "POST, /signin",
        "GET, /site/harbour",
        "GET, /site/harbour/sign-in",
        "GET, /site/harbour/nothing",
        "GET, /site/nothing",
        "GET, /testing/failing"
    })
    void isBegunForSomebodyWhoIsNotSignedIn(String method, String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestServer.address() + address))
                .method(method, BodyPublishers.noBody())
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .headers()
                        .allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }
}
