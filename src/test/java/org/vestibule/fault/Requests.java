package org.vestibule.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.vestibule.testing.CookieBrowser;
import org.vestibule.testing.PageToken;

/** The requests of one person's browser, which may meet a server that is gone: an {@code IOException}. */
final class Requests {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final CookieBrowser browser;

    Requests(URI server) {
        browser = new CookieBrowser(server);
    }

    HttpResponse<String> get(String address) throws IOException {
        return browser.send(request(address));
    }

    /** Sends a form; further headers come as name, value. */
    HttpResponse<String> post(String address, Map<String, String> fields, String... headers) throws IOException {
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(CookieBrowser.form(fields)));
        return browser.send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(String address, String type, String body) throws IOException {
        return browser.send(request(address)
                .header("Content-Type", type)
                .header("X-Requested-With", "fetch")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        return browser.request(address)
                .header(PageToken.HEADER, PageToken.VALUE)
                .timeout(TIMEOUT);
    }
}
