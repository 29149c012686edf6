package org.vestibule.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;

@InServer
class StaffAccountServiceIT {

    @Inject
    StaffAccountService accounts;

    @Test
    void signInNeedsTheRightPasswordOfAnActiveAccount() {
        accounts.open("Hedy.L", "Hedy L", Hashed.of("a good long password"), Job.CRM_USER);

        assertThat(accounts.signIn(" hedy.l ", "a good long password").account())
                .isPresent();
        assertThat(accounts.signIn("hedy.l", "another password").account()).isEmpty();
        assertThat(accounts.signIn("nobody", "a good long password").account()).isEmpty();
        assertThat(accounts.signIn(null, null).account()).isEmpty();
    }

    @Test
    void openingAnAccountTwiceKeepsTheFirst() {
        accounts.open("twice", "First", Hashed.of("first password"), Job.PAGE_AUTHOR);
        accounts.open("TWICE", "Second", Hashed.of("second password"), Job.ADMINISTRATOR);

        assertThat(accounts.signIn("twice", "first password").account())
                .hasValueSatisfying(a -> assertThat(a.job()).isEqualTo(Job.PAGE_AUTHOR));
        assertThat(accounts.signIn("twice", "second password").account()).isEmpty();
    }
}
