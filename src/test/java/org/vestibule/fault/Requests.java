package org.vestibule.fault;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestibule.testing.PageToken;

/** The requests of one person's browser, which may meet a server that is gone: an {@code IOException}. */
final class Requests {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI server;

    Requests(URI server) {
        this.server = server;
        PageToken.giveTo(cookies, server);
    }

    HttpResponse<String> get(String address) throws IOException {
        return send(request(address).GET());
    }

    /** Sends a form; further headers come as name, value. */
    HttpResponse<String> post(String address, Map<String, String> fields, String... headers) throws IOException {
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(String address, String type, String body) throws IOException {
        return send(request(address)
                .header("Content-Type", type)
                .header("X-Requested-With", "fetch")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(server.resolve(address))
                .header(PageToken.HEADER, PageToken.VALUE)
                .timeout(TIMEOUT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
