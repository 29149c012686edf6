package org.vestibule.shell.route;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Sends requests with any method, even an unknown one. */
final class MethodRequests {

    static final List<String> ALL_BUT_POST =
            List.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "MADE-UP");

    /** The server itself refuses TRACE, before our filters or after. */
    static final List<Integer> TRACE_REFUSED = List.of(403, 404, 405);

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    MethodRequests(int port) {
        this.port = port;
    }

    /** Sends no body if it is empty; headers are given as name, value, name, value. */
    HttpResponse<String> send(String method, String address, String cookies, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + address.replace("|", "%7C")))
                .header("Cookie", cookies)
                .header("Accept-Language", "en")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", FORM);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
