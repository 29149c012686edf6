package org.vestibule.api.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Map;
import org.vestibule.shell.problem.ProblemDocument;

/** The problems of the API that don't come from a use case: what is wrong with the request itself. */
public final class ApiProblems {

    private static final int UNPROCESSABLE = 422;

    private ApiProblems() {}

    public static ProblemException notFound() {
        return of(404);
    }

    /** @param scheme the value of {@code WWW-Authenticate} */
    public static ProblemException unauthorized(String scheme, String detail) {
        return new ProblemException(ProblemDocument.ofStatus(401).detailed(detail), Map.of("WWW-Authenticate", scheme));
    }

    public static ProblemException missingScope(String scopes) {
        return new ProblemException(
                new ProblemDocument("missing-scope", 403, "The API key lacks a scope", "Needed: " + scopes + "."),
                Map.of("WWW-Authenticate", "Bearer error=\"insufficient_scope\""));
    }

    public static ProblemException malformed(String detail) {
        return new ProblemException(new ProblemDocument("malformed-json", 400, "The body is no valid JSON", detail));
    }

    /** @param parameter the name of a parameter of the address, or of a header */
    public static ProblemException invalidParameter(String parameter, String detail) {
        return new ProblemException(new ProblemDocument("invalid-parameter", 400, "A parameter is invalid", detail)
                .with("parameter", Json.createValue(parameter)));
    }

    public static ProblemException invalid(List<FieldError> errors) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        errors.forEach(error -> all.add(error.json()));
        return new ProblemException(new ProblemDocument("validation", UNPROCESSABLE, "Some members are invalid", null)
                .with("errors", all.build()));
    }

    public static ProblemException preconditionRequired() {
        return new ProblemException(ProblemDocument.ofStatus(428)
                .detailed("Send the ETag of the record that you read, so that no other change is lost."));
    }

    public static ProblemException preconditionFailed() {
        return new ProblemException(
                ProblemDocument.ofStatus(412).detailed("Read the record again, and send its present ETag."));
    }

    public static ProblemException idempotencyKeyReused() {
        return new ProblemException(new ProblemDocument(
                "idempotency-key-reused",
                UNPROCESSABLE,
                "The Idempotency-Key was used for another request",
                "Use a new key for each request, and the same key only to repeat a request."));
    }

    /** @param seconds how long to wait */
    public static ProblemException tooMany(long seconds) {
        return new ProblemException(ProblemDocument.ofStatus(429), Map.of("Retry-After", String.valueOf(seconds)));
    }

    private static ProblemException of(int status) {
        return new ProblemException(ProblemDocument.ofStatus(status));
    }
}
