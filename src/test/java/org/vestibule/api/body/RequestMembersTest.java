package org.vestibule.api.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vestibule.api.problem.ProblemException;

/** A large body with many mistakes gets an answer of bounded size. */
class RequestMembersTest {

    private static RequestMembers members(String body) {
        return RequestBody.members(body.getBytes(StandardCharsets.UTF_8));
    }

    private static int errors(RequestMembers members) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, members::check);
        return problem.problem().more().get("errors").asJsonArray().size();
    }

    @Test
    void reportsAHundredUnknownMembersAtMost() {
        String many = IntStream.range(0, 5000)
                .mapToObj(each -> "\"m" + each + "\":0")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(errors(members(many))).isEqualTo(RequestMembers.MAX_ERRORS);
    }

    @Test
    void reportsAHundredWrongTextsAtMost() {
        RequestMembers members = members(
                IntStream.range(0, 5000).mapToObj(each -> "0").collect(Collectors.joining(",", "{\"roles\":[", "]}")));
        assertThat(members.texts("roles")).isEmpty();

        assertThat(errors(members)).isEqualTo(RequestMembers.MAX_ERRORS);
    }
}
