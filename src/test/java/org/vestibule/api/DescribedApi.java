package org.vestibule.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/** Compares answers of the API with its description, which is read from the class path. */
final class DescribedApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode description = description();

    static JsonNode description() {
        try (InputStream file = DescribedApi.class.getResourceAsStream("/META-INF/openapi.json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the answer is as described; what has no description of its own has to be a problem document. */
    void check(String method, String path, HttpResponse<String> answer) {
        String what = method + " " + path + " answered " + answer.statusCode() + ": " + answer.body();
        Optional<JsonNode> response = operation(method, path)
                .map(operation -> operation.path("responses").path(String.valueOf(answer.statusCode())));
        if (response.isEmpty()) {
            assertThat(answer.statusCode()).as(what).isBetween(400, 499);
            checkBody("#/components/schemas/Problem", answer, what);
            return;
        }
        JsonNode described = resolved(response.get());
        assertThat(described.isMissingNode()).as("not described: " + what).isFalse();
        described.path("headers").fieldNames().forEachRemaining(name -> assertThat(
                        answer.headers().firstValue(name))
                .as(name + " of " + what)
                .isPresent());
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = described.path("content");
        if (content.isMissingNode() || "HEAD".equals(method)) {
            assertThat(answer.body()).as(what).isEmpty();
        } else {
            assertThat(content.has(type)).as(type + " of " + what).isTrue();
            checkBody(content.path(type).path("schema").path("$ref").asText(), answer, what);
        }
    }

    private void checkBody(String reference, HttpResponse<String> answer, String what) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", reference);
        schema.set("components", description.path("components"));
        try {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema, STRICT)
                            .validate(JSON.readTree(answer.body())))
                    .as(what)
                    .isEmpty();
        } catch (IOException e) {
            throw new AssertionError(what, e);
        }
    }

    private Optional<JsonNode> operation(String method, String path) {
        String plain = path.replaceAll("\\?.*", "");
        String described = "HEAD".equals(method) ? "get" : method.toLowerCase(java.util.Locale.ROOT);
        for (Map.Entry<String, JsonNode> each : description.path("paths").properties()) {
            if (plain.matches(each.getKey().replaceAll("\\{\\w+}", "[^/]+"))
                    && each.getValue().has(described)) {
                return Optional.of(each.getValue().path(described));
            }
        }
        return Optional.empty();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
    }
}
