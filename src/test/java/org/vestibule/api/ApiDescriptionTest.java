package org.vestibule.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.vestibule.api.access.NeedsScope;
import org.vestibule.api.body.Codes;
import org.vestibule.apikey.ApiScope;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.shell.problem.ProblemDocument;

/** The description has each call, with its scopes, and each type of problem; the page for people as well. */
class ApiDescriptionTest {

    private static final JsonNode DESCRIPTION = DescribedApi.description();

    /** Outcomes that no call leads to. */
    private static final Set<Class<?>> NOT_OF_THE_API = Set.of(
            LifecycleOutcome.Done.class,
            LifecycleOutcome.LinkMade.class,
            LifecycleOutcome.UnknownInvitation.class,
            LifecycleOutcome.Ineligible.class,
            LifecycleOutcome.SameAddress.class,
            LifecycleOutcome.NotLater.class,
            LifecycleOutcome.TooFar.class,
            LifecycleOutcome.NoAddress.class);

    private static Stream<Method> calls() {
        return new ApiApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method(method).isPresent());
    }

    private static Optional<String> method(Method call) {
        return Arrays.stream(call.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(found -> found.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(Method call) {
        Path own = call.getAnnotation(Path.class);
        return "/" + call.getDeclaringClass().getAnnotation(Path.class).value()
                + (own == null ? "" : "/" + own.value());
    }

    private static String described(Method call) {
        List<ApiScope> scopes = List.of(call.getAnnotation(NeedsScope.class).value());
        return method(call).orElseThrow() + " " + path(call) + " Needs the scope "
                + scopes.stream().map(ApiScope::key).collect(Collectors.joining(" or ")) + ".";
    }

    @Test
    void hasEachCallWithItsScopes() {
        List<String> found = new ArrayList<>();
        DESCRIPTION.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> found.add(operation.getKey() + " " + path.getKey() + " "
                        + operation.getValue().path("description").asText())));

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        calls().map(ApiDescriptionTest::described).toList());
    }

    private static Set<String> types() {
        return StreamSupport.stream(
                        DESCRIPTION
                                .at("/components/schemas/Problem/properties/type/enum")
                                .spliterator(),
                        false)
                .map(type -> type.asText().replace(ProblemDocument.TYPES, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasEachTypeOfProblem() throws IOException {
        Set<String> known = IntStream.range(400, 504)
                .mapToObj(status -> ProblemDocument.ofStatus(status).code())
                .collect(Collectors.toCollection(TreeSet::new));
        RefusalProblems.ALL.values().forEach(problem -> known.add(problem.code()));
        known.addAll(
                Set.of("malformed-json", "invalid-parameter", "missing-scope", "validation", "idempotency-key-reused"));

        assertThat(types()).isEqualTo(known);
        assertThat(Pattern.compile("(?m)^\\| `/problems/([\\w-]+)` \\|")
                        .matcher(Files.readString(java.nio.file.Path.of("docs/api.md")))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void hasAProblemForEachRefusal() {
        Stream<Class<?>> refusals = Stream.concat(
                Arrays.stream(InviteOutcome.Refused.class.getPermittedSubclasses()),
                Arrays.stream(LifecycleOutcome.class.getPermittedSubclasses())
                        .filter(outcome -> !NOT_OF_THE_API.contains(outcome)));

        assertThat(RefusalProblems.ALL.keySet()).containsExactlyInAnyOrderElementsOf(refusals.toList());
    }

    @Test
    void hasEachStatusOfInvitations() {
        assertThat(StreamSupport.stream(
                                DESCRIPTION
                                        .at("/components/schemas/Invitation/properties/status/enum")
                                        .spliterator(),
                                false)
                        .map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(InvitationStatus.values()).map(Codes::of).toList());
    }

    @Test
    void thePageShowsEachCallByCurl() throws IOException {
        String page = Files.readString(java.nio.file.Path.of("docs/api.md"));

        assertThat(calls()).allSatisfy(call -> {
            String path = path(call).replace("{key}", "harbour").replaceAll("\\{id}", "\\\\\\$\\\\w+");
            String flag =
                    switch (method(call).orElseThrow()) {
                        case "get" -> "";
                        case "patch" -> "-X PATCH ";
                        default -> "(-X POST |.*\\\\\\n.*-d )";
                    };
            assertThat(page).containsPattern("curl " + flag + "(?s:.{0,300}?)\\$API" + path + "\\b");
        });
    }
}
