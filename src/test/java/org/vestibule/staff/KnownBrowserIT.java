package org.vestibule.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.settings.Settings;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** Whom other people's wrong passwords lock out, and whom not, through HTTP requests. */
@InServer
class KnownBrowserIT {

    private static final String PASSWORD = "a lamp in the window";

    @Inject
    StaffAccountService accounts;

    @Inject
    Settings settings;

    private String name;

    @BeforeEach
    void createAccount() {
        name = "ines" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(name, "Ines Tester", Hashed.of(PASSWORD), Job.PAGE_AUTHOR);
    }

    private StaffRequests browser() {
        return new StaffRequests(settings.httpPort());
    }

    @Test
    void mayStillSignInWhenOthersInItsNetworkExceededTheLimit() {
        StaffRequests known = browser();
        assertThat(known.signIn(name, PASSWORD).statusCode()).isEqualTo(204);
        StaffRequests stranger = browser();
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(stranger.signIn(name, "not the one 7").body()).contains("don’t go together");
        }

        assertThat(stranger.signIn(name, PASSWORD).body()).contains("Too many attempts");
        assertThat(known.signIn(name, PASSWORD).statusCode()).isEqualTo(204);
    }

    @Test
    void getsANewHttpOnlySecretWithEachSignIn() {
        StaffRequests known = browser();

        String first = known.signIn(name, PASSWORD).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains("known"))
                .findFirst()
                .orElseThrow();
        String second = known.signIn(name, PASSWORD).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains("known"))
                .findFirst()
                .orElseThrow();

        assertThat(first).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(second.replaceAll(";.*", "")).isNotEqualTo(first.replaceAll(";.*", ""));
    }
}
