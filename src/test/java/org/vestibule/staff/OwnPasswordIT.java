package org.vestibule.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.settings.Settings;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.StaffRequests;

/** The screen for changing a staff password, through HTTP requests. */
@InServer
class OwnPasswordIT {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final String OLD = "a lamp in the window";
    private static final String NEW = "a tide of paper boats";

    @Inject
    StaffAccountService accounts;

    @Inject
    Settings settings;

    private String name;
    private StaffRequests here;
    private StaffRequests elsewhere;

    @BeforeEach
    void signInTwice() {
        name = "ines" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(name, "Ines Tester", Hashed.of(OLD), Job.PAGE_AUTHOR);
        here = new StaffRequests(settings.httpPort());
        elsewhere = new StaffRequests(settings.httpPort());
        assertThat(here.signIn(name, OLD).statusCode()).isEqualTo(204);
        assertThat(elsewhere.signIn(name, OLD).statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> change(String current, String chosen) {
        Matcher state = VIEW_STATE.matcher(here.get("/account").body());
        assertThat(state.find()).isTrue();
        return here.submit(
                "/account",
                "password",
                "password",
                "password:currentPassword",
                current,
                "password:newPassword",
                chosen,
                "password:submit",
                "x",
                "jakarta.faces.ViewState",
                state.group(1));
    }

    @Test
    void endsAllOtherSessionsAndRenewsThisOne() {
        String before = here.sessionId();

        HttpResponse<String> answer = change(OLD, NEW);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(here.sessionId()).isNotEqualTo(before);
        assertThat(here.get("/account").body()).contains("Your password is changed");
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(401);
        assertThat(elsewhere.signIn(name, OLD).statusCode()).isEqualTo(422);
        assertThat(elsewhere.signIn(name, NEW).statusCode()).isEqualTo(204);
    }

    @Test
    void reportsAllErrorsAtOnceAndChangesNothing() {
        assertThat(change("not the one 7", name + name).body())
                .contains("<title>Error: ", "Check your current password", "made of your name, your user name")
                .doesNotContain("not the one 7");
        assertThat(change("", "short7").body()).contains("Enter your current password", "at least 15 characters");
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.signIn(name, OLD).statusCode()).isEqualTo(204);
    }

    @Test
    void limitsGuessesOfTheCurrentPassword() {
        for (int tries = 0; tries < 10; tries++) {
            assertThat(change("not the one " + tries, NEW).body()).contains("Check your current password");
        }

        assertThat(change(OLD, NEW).body()).contains("Too many attempts");
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void logsTheChangeWithoutAnyPassword() {
        try (LogLines log = LogLines.follow()) {
            change("not the one 7", NEW);
            change(OLD, NEW);

            String about = " staff=" + accounts.byUserName(name).orElseThrow().id();
            assertThat(log.about("event=staff.password-refused" + about)).hasSize(1);
            assertThat(log.about("event=staff.password-changed" + about)).hasSize(1);
            assertThat(log.seen())
                    .noneMatch(line -> line.contains("not the one 7") || line.contains(NEW) || line.contains(OLD));
        }
    }

    @Test
    void requiresASignIn() {
        assertThat(new StaffRequests(settings.httpPort()).get("/account").statusCode())
                .isEqualTo(401);
    }
}
