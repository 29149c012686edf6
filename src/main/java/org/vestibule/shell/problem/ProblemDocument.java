package org.vestibule.shell.problem;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vestibule.shell.guard.RequestId;

/**
 * A problem as programs read it (RFC 9457). Its type is stable and documented in {@code docs/api.md}; its texts are
 * English, and may change.
 *
 * @param code the last part of the type
 * @param detail what is wrong in this case, or null
 * @param more further members, by name
 */
public record ProblemDocument(String code, int status, String title, String detail, Map<String, JsonValue> more) {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Before the code in the type. */
    public static final String TYPES = "/problems/";

    private static final int TOO_MANY_REQUESTS = 429;

    public ProblemDocument {
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    public ProblemDocument(String code, int status, String title, String detail) {
        this(code, status, title, detail, Map.of());
    }

    /** The problem of a request of which nothing is known but the status of its answer. */
    public static ProblemDocument ofStatus(int status) {
        return switch (status) {
            case 400 -> of("bad-request", status, "The request can't be read");
            case 401 -> of("unauthorized", status, "An API key is needed");
            case 403 -> of("forbidden", status, "The API key doesn't allow this");
            case 404 -> of("not-found", status, "There is nothing at this address");
            case 405 -> of("method-not-allowed", status, "The address doesn't take this method");
            case 406 -> of("not-acceptable", status, "The answer can only be JSON");
            case 408 -> of("too-slow", status, "The body didn't arrive in time");
            case 411 -> of("length-required", status, "The header Content-Length is needed");
            case 412 -> of("precondition-failed", status, "The record changed since it was read");
            case 413 -> of("too-large", status, "The body is too large");
            case 415 -> of("unsupported-media-type", status, "The address doesn't take bodies of this media type");
            case 428 -> of("precondition-required", status, "The header If-Match is needed");
            case TOO_MANY_REQUESTS -> of("too-many-requests", status, "There were too many requests");
            case 503 -> of("unavailable", status, "The request can't be carried out now");
            default ->
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        ? of("bad-request", status, "The request can't be carried out")
                        : of("unexpected", status, "Something failed that shouldn't have");
        };
    }

    private static ProblemDocument of(String code, int status, String title) {
        return new ProblemDocument(code, status, title, null);
    }

    /** The same problem with this detail. */
    public ProblemDocument detailed(String text) {
        return new ProblemDocument(code, status, title, text, more);
    }

    /** The same problem with another member. */
    public ProblemDocument with(String name, JsonValue value) {
        Map<String, JsonValue> others = new LinkedHashMap<>(more);
        others.put(name, value);
        return new ProblemDocument(code, status, title, detail, others);
    }

    /** The document, with the reference by which the log names the request. */
    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", TYPES + code)
                .add("title", title)
                .add("status", status);
        if (detail != null) {
            json.add("detail", detail);
        }
        more.forEach(json::add);
        RequestId.current().ifPresent(reference -> json.add("reference", reference));
        return json.build().toString();
    }

    /** Answers with the document. Not for answers of which a part was sent. */
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
