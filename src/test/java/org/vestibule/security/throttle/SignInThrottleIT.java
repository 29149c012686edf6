package org.vestibule.security.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vestibule.security.HashingOverloadedException;
import org.vestibule.security.throttle.SignInOutcome.Refused;
import org.vestibule.security.throttle.SignInOutcome.SignedIn;
import org.vestibule.security.throttle.SignInOutcome.TooManyAttempts;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.Neighbour;

@InServer
@BothDatabases
class SignInThrottleIT {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.1";

    @Inject
    SignInThrottle throttle;

    @Inject
    ExpiredAttemptTask endedAttempts;

    @Inject
    KnownBrowsers browsers;

    @Inject
    Neighbour neighbour;

    // A unique realm, so that tests don't share counters.
    private final String realm = "test " + UUID.randomUUID();

    private final AtomicInteger looks = new AtomicInteger();

    private SignInOutcome<String> attempt(String from, String name, boolean right) {
        return attempt(from, null, name, right);
    }

    private SignInOutcome<String> attempt(String from, String browser, String name, boolean right) {
        return neighbour.at(
                from,
                browser,
                () -> throttle.signIn(realm, name, requester -> {
                    looks.incrementAndGet();
                    return right ? Optional.of(name) : Optional.empty();
                }));
    }

    private void wrong(int times, String from, String name) {
        IntStream.range(0, times).forEach(time -> attempt(from, name, false));
    }

    @Test
    void refusesNoneOfSeveralConcurrentRightPasswords() throws Exception {
        for (int round = 0; round < 50; round++) {
            String name = "ada" + round;
            Callable<SignInOutcome<String>> right = () -> attempt(HOME, name, true);

            assertThat(AtOnce.all(Collections.nCopies(4, right))).allMatch(SignedIn.class::isInstance);
        }
    }

    @Test
    void checksTenWrongPasswordsOfAnAccountAndNoMoreEvenIfRight() {
        wrong(10, HOME, "ada");

        assertThat(attempt(HOME, "ada", true)).isInstanceOfSatisfying(TooManyAttempts.class, tooMany -> {
            assertThat(tooMany.minutes()).isBetween(10L, 15L);
            assertThat(tooMany.justExceeded()).isTrue();
        });
        assertThat(attempt(HOME, "ada", true))
                .isInstanceOfSatisfying(TooManyAttempts.class, tooMany -> assertThat(tooMany.justExceeded())
                        .isFalse());
        assertThat(looks).hasValue(10);
    }

    @Test
    void refusesNobodyFromAnotherAddress() {
        wrong(11, ELSEWHERE, "ada");

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
        assertThat(attempt(ELSEWHERE, "grace", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void resetsTheCountAfterARightPassword() {
        wrong(9, HOME, "ada");
        attempt(HOME, "ada", true);
        wrong(9, HOME, "ada");

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void startsANewWindowAfterTheLastOneEnds() {
        wrong(11, HOME, "ada");
        neighbour.letTimePass(
                new SignInAttempt(realm, "ada", HOME).perAccountAndNetwork().keyHash());

        assertThat(attempt(HOME, "ada", false)).isInstanceOf(Refused.class);
        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void checksNoMorePasswordsInConcurrentAttempts() throws Exception {
        List<Callable<SignInOutcome<String>>> all = Collections.nCopies(24, () -> attempt(HOME, "ada", false));

        List<SignInOutcome<String>> outcomes = AtOnce.all(all);

        // Concurrent attempts are limited, too: the others are told to retry.
        assertThat(looks.get()).isBetween(1, 10);
        assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(looks.get());
        assertThat(outcomes).noneMatch(SignedIn.class::isInstance);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof TooManyAttempts<String> tooMany && tooMany.justExceeded())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void countsAttemptsAtManyAccountsFromTheSameAddress() {
        IntStream.range(0, 100).forEach(number -> attempt(ELSEWHERE, "person" + number, false));

        assertThat(attempt(ELSEWHERE, "ada", true)).isInstanceOf(TooManyAttempts.class);
        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void countsNoSuccessfulSignInsOfASharedAddress() {
        IntStream.range(0, 120).forEach(number -> attempt(HOME, "person" + number, true));

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    private void attack(String name) {
        IntStream.range(0, 100).forEach(number -> attempt("203.0." + number + ".7", name, false));
    }

    @Test
    void admitsTheOwnerOfAnAccountUnderAttackFromANetworkThatIsNotAttacking() {
        attack("ada");

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void checksThreePasswordsFromEachSubnetWhileAnAccountIsUnderAttack() {
        attack("ada");

        IntStream.range(0, 3).forEach(number -> assertThat(attempt("198.51.7." + number, "ada", false))
                .isInstanceOf(Refused.class));
        assertThat(attempt("198.51.7.200", "ada", true)).isInstanceOf(TooManyAttempts.class);
        assertThat(attempt("198.51.8.1", "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void checksThreePasswordsFromEachIpv6SiteWhileAnAccountIsUnderAttack() {
        attack("ada");

        IntStream.range(0, 3).forEach(number -> assertThat(attempt("2001:db8:7:" + number + "::1", "ada", false))
                .isInstanceOf(Refused.class));
        assertThat(attempt("2001:db8:7:ff::1", "ada", true)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void checksTenPasswordsFromAKnownNetworkWhileAnAccountIsUnderAttack() {
        attempt(HOME, "ada", true);
        attack("ada");

        wrong(9, HOME, "ada");
        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void admitsAKnownBrowserDespiteAttemptsOfOthers() {
        String known = browsers.remember(realm, List.of("ada"), null);
        attack("ada");
        wrong(11, HOME, "ada");
        IntStream.range(0, 100).forEach(number -> attempt(HOME, "person" + number, false));

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(TooManyAttempts.class);
        assertThat(attempt(HOME, known, "ada", true)).isInstanceOf(SignedIn.class);
        assertThat(attempt(ELSEWHERE, known, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void checksTenPasswordsOfAKnownBrowserDespiteAttemptsOfOthers() {
        String known = browsers.remember(realm, List.of("ada"), null);
        IntStream.range(0, 10).forEach(time -> assertThat(attempt("203.0.113." + time, known, "ada", false))
                .isInstanceOf(Refused.class));

        assertThat(attempt(HOME, known, "ada", true)).isInstanceOf(TooManyAttempts.class);
        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void knowsABrowserOnlyForAccountsSignedInFromIt() {
        String ofAda = browsers.remember(realm, List.of("ada"), null);
        String ofBoth = browsers.remember(realm, List.of("grace"), ofAda);
        IntStream.range(0, 100).forEach(number -> attempt(HOME, "person" + number, false));

        assertThat(attempt(HOME, ofBoth, "ada", true)).isInstanceOf(SignedIn.class);
        assertThat(attempt(HOME, ofBoth, "grace", true)).isInstanceOf(SignedIn.class);
        assertThat(attempt(HOME, ofBoth, "hedy", true)).isInstanceOf(TooManyAttempts.class);
        assertThat(attempt(HOME, "made up", "lise", true)).isInstanceOf(TooManyAttempts.class);
        assertThat(attempt(HOME, ofAda, "edith", true)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void forgetsKnownBrowsersAfterAPasswordChange() {
        String known = browsers.remember(realm, List.of("ada"), null);
        browsers.forget(realm, List.of("ada"));
        wrong(11, HOME, "ada");

        assertThat(attempt(HOME, known, "ada", true)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void admitsTheOwnerFromAKnownNetworkThatOthersFlood() {
        attempt(HOME, "ada", true);
        IntStream.range(0, 100).forEach(number -> attempt(HOME, "person" + number, false));

        assertThat(attempt(HOME, "grace", true)).isInstanceOf(TooManyAttempts.class);
        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void uncountsAnAttemptThatTheServerWasTooBusyToCheck() {
        IntStream.range(0, 20).forEach(time -> assertThat(neighbour.at(
                        HOME,
                        () -> throttle.<String>signIn(realm, "ada", requester -> {
                            throw new HashingOverloadedException("busy");
                        })))
                .isInstanceOf(SignInOutcome.Busy.class));

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void allowsAKnownBrowserWhatOthersInItsNetworkExceeded() {
        String known = browsers.remember(realm, List.of("ada"), null);
        Callable<Boolean> ask = () -> throttle.mayAsk("links", realm, "ada", 1, Duration.ofHours(1));
        Callable<Boolean> stranger = () -> throttle.mayAsk("links", realm, "grace", 1, Duration.ofHours(1));

        assertThat(neighbour.at(HOME, stranger)).isTrue();
        assertThat(neighbour.at(HOME, stranger)).isFalse();
        assertThat(neighbour.at(HOME, known, stranger)).isFalse();
        assertThat(neighbour.at(HOME, known, ask)).isTrue();
        assertThat(neighbour.at(HOME, known, ask)).isFalse();
    }

    @Test
    void removesOnlyExpiredRows() {
        wrong(11, HOME, "ada");
        wrong(11, HOME, "grace");
        neighbour.letTimePass(
                new SignInAttempt(realm, "ada", HOME).perAccountAndNetwork().keyHash());

        assertThat(endedAttempts.run(DueRecord.START).done()).isPositive();
        assertThat(neighbour.counts(new SignInAttempt(realm, "ada", HOME)
                        .perAccountAndNetwork()
                        .keyHash()))
                .isZero();
        assertThat(attempt(HOME, "grace", true)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void limitsRequestsFromEachAddress() {
        Callable<Boolean> ask = () -> throttle.mayAsk(realm, 2, Duration.ofHours(1));

        assertThat(List.of(neighbour.at(HOME, ask), neighbour.at(HOME, ask), neighbour.at(HOME, ask)))
                .containsExactly(true, true, false);
        assertThat(neighbour.at(ELSEWHERE, ask)).isTrue();
    }
}
