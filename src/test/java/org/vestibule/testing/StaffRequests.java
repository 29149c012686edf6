package org.vestibule.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Requests of one of the demonstration staff, as a page's script makes them. */
public final class StaffRequests {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;

    /** Of somebody who isn't signed in yet. */
    public StaffRequests(int port) {
        server = "http://localhost:" + port;
    }

    public HttpResponse<String> signIn(String userName, String password, String... headers) {
        String form = "{\"userName\":\"%s\",\"password\":\"%s\"}".formatted(userName, password);
        return post("/signin/again", form, headers);
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).build());
    }

    public HttpResponse<String> post(String address, String json, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + address)).header("X-Requested-With", "fetch");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
