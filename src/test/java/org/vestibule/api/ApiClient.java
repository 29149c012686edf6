package org.vestibule.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls the API as a program does. */
final class ApiClient {

    static final String DEMO_KEY = "vestibule-demo-key";

    /** Looks at each answer. */
    interface Observer {
        void saw(String method, String path, HttpResponse<String> answer);
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String key;
    private final Observer observer;

    /** @param key null for none */
    ApiClient(URI address, String key, Observer observer) {
        this.address = address;
        this.key = key;
        this.observer = observer;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        return send("POST", path, BodyPublishers.ofString(json), with(headers, "Content-Type", "application/json"));
    }

    HttpResponse<String> patch(String path, String json, String... headers) {
        return send(
                "PATCH",
                path,
                BodyPublishers.ofString(json),
                with(headers, "Content-Type", "application/merge-patch+json"));
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve("/api/v1" + path)).method(method, body);
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            observer.saw(method, path, answer);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** The last part of the type of a problem. */
    static String problem(HttpResponse<String> answer) {
        return json(answer).getString("type").replace("/problems/", "");
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}
