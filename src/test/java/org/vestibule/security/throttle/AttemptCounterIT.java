package org.vestibule.security.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vestibule.security.throttle.SignInOutcome.Refused;
import org.vestibule.security.throttle.SignInOutcome.SignedIn;
import org.vestibule.security.throttle.SignInOutcome.TooManyAttempts;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.Neighbour;

/** Which attempts stay counted, and which are reported. */
@InServer
@BothDatabases
class AttemptCounterIT {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.1";

    @Inject
    SignInThrottle throttle;

    @Inject
    Neighbour neighbour;

    // A unique realm, so that tests don't share counters.
    private final String realm = "test " + UUID.randomUUID();

    private SignInOutcome<String> attempt(String from, String name, boolean right) {
        return neighbour.at(
                from, () -> throttle.signIn(realm, name, requester -> right ? Optional.of(name) : Optional.empty()));
    }

    private void wrong(int times, String from, String name) {
        IntStream.range(0, times).forEach(time -> attempt(from, name, false));
    }

    private void attack(String name) {
        IntStream.range(0, 100).forEach(number -> attempt("203.0." + number + ".7", name, false));
    }

    @Test
    void reportsOnceThatAnAccountIsUnderAttackWithoutRefusingAnybody() {
        attack("ada");

        assertThat(attempt(HOME, "ada", false)).isEqualTo(new Refused<>(true));
        assertThat(attempt(HOME, "ada", false)).isEqualTo(new Refused<>(false));
        assertThat(attempt(HOME, "ada", true)).isEqualTo(new SignedIn<>("ada", false));
    }

    @Test
    void reportsThatAnAccountIsUnderAttackEvenIfThePasswordIsRight() {
        attack("ada");

        assertThat(attempt(HOME, "ada", true)).isEqualTo(new SignedIn<>("ada", true));
        assertThat(attempt(ELSEWHERE, "ada", true)).isEqualTo(new SignedIn<>("ada", false));
    }

    @Test
    void keepsAnAccountUnderAttackIfItsOwnerSignsInSeveralTimesAtOnce() {
        attack("ada");
        IntStream.range(0, 3).forEach(number -> attempt("198.51.7." + number, "ada", false));

        // Each is in progress while the next begins, so that none sees what another uncounts.
        SignInOutcome<String> all = neighbour.at(
                HOME,
                () -> throttle.signIn(realm, "ada", first -> {
                    attempt(ELSEWHERE, "ada", true);
                    return Optional.of("ada");
                }));

        assertThat(all).isInstanceOf(SignedIn.class);
        assertThat(attempt("198.51.7.200", "ada", true)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void uncountsAnAttemptThatALaterLimitRefused() {
        IntStream.range(0, 100).forEach(number -> attempt(HOME, "person" + number, false));
        wrong(20, HOME, "ada");
        neighbour.letTimePass(new SignInAttempt(realm, "ada", HOME).perNetwork().keyHash());

        assertThat(attempt(HOME, "ada", false)).isInstanceOf(Refused.class);
    }

    @Test
    void uncountsAnAttemptThatAnOutageInterrupted() {
        var away = new IllegalStateException(new SQLTransientConnectionException("the database is away"));
        IntStream.range(0, 20).forEach(time -> assertThatThrownBy(() -> neighbour.at(
                        HOME,
                        () -> throttle.<String>signIn(realm, "ada", requester -> {
                            throw away;
                        })))
                .isSameAs(away));

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void countsAnAttemptThatABugInterrupted() {
        var fault = new IllegalStateException("a fault");
        IntStream.range(0, 10).forEach(time -> assertThatThrownBy(() -> neighbour.at(
                        HOME,
                        () -> throttle.<String>signIn(realm, "ada", requester -> {
                            throw fault;
                        })))
                .isSameAs(fault));

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void countsAChangeOfThePasswordThatAnOutageInterrupted() {
        var away = new IllegalStateException(new SQLTransientConnectionException("the database is away"));
        IntStream.range(0, 10).forEach(time -> assertThatThrownBy(() -> neighbour.at(
                        HOME,
                        () -> throttle.change(
                                realm,
                                "ada",
                                () -> {
                                    throw away;
                                },
                                () -> {})))
                .isSameAs(away));

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(TooManyAttempts.class);
    }
}
