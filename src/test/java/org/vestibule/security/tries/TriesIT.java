package org.vestibule.security.tries;

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
import org.vestibule.security.tries.SignInOutcome.Refused;
import org.vestibule.security.tries.SignInOutcome.SignedIn;
import org.vestibule.security.tries.SignInOutcome.TooManyTries;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.InServer;
import org.vestibule.testing.Neighbour;

@InServer
class TriesIT {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.1";

    @Inject
    Tries tries;

    @Inject
    CountingStep counting;

    @Inject
    Neighbour neighbour;

    // Places of its own, so that tests don't count together.
    private final String place = "test " + UUID.randomUUID();

    private final AtomicInteger looks = new AtomicInteger();

    private SignInOutcome<String> attempt(String from, String name, boolean right) {
        return neighbour.at(
                from,
                () -> tries.signIn(place, name, () -> {
                    looks.incrementAndGet();
                    return right ? Optional.of(name) : Optional.empty();
                }));
    }

    private void wrong(int times, String from, String name) {
        IntStream.range(0, times).forEach(time -> attempt(from, name, false));
    }

    @Test
    void turnsNobodyAwayOfSeveralWhoAreRightAtOnce() throws Exception {
        for (int round = 0; round < 50; round++) {
            String name = "ada" + round;
            Callable<SignInOutcome<String>> right = () -> attempt(HOME, name, true);

            assertThat(AtOnce.all(Collections.nCopies(4, right))).allMatch(SignedIn.class::isInstance);
        }
    }

    @Test
    void looksAtTenWrongPasswordsOfAnAccountAndAtNoFurtherOneEvenIfRight() {
        wrong(10, HOME, "ada");

        assertThat(attempt(HOME, "ada", true)).isInstanceOfSatisfying(TooManyTries.class, tooMany -> {
            assertThat(tooMany.minutes()).isBetween(10L, 15L);
            assertThat(tooMany.news()).isTrue();
        });
        assertThat(attempt(HOME, "ada", true))
                .isInstanceOfSatisfying(TooManyTries.class, tooMany -> assertThat(tooMany.news())
                        .isFalse());
        assertThat(looks).hasValue(10);
    }

    @Test
    void keepsNobodyOutWhoComesFromAnotherAddress() {
        wrong(11, ELSEWHERE, "ada");

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
        assertThat(attempt(ELSEWHERE, "grace", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void forgetsWrongTriesWithARightOne() {
        wrong(9, HOME, "ada");
        attempt(HOME, "ada", true);
        wrong(9, HOME, "ada");

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void beginsAnewWhenTheTimeIsOver() {
        wrong(11, HOME, "ada");
        neighbour.letTimePass(new SignInTry(place, "ada", HOME).pair().keyHash());

        assertThat(attempt(HOME, "ada", false)).isInstanceOf(Refused.class);
        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void looksAtNoMoreWhenManyTryAtOnce() throws Exception {
        List<Callable<SignInOutcome<String>>> all = Collections.nCopies(24, () -> attempt(HOME, "ada", false));

        List<SignInOutcome<String>> outcomes = AtOnce.all(all);

        assertThat(looks).hasValue(10);
        assertThat(outcomes).filteredOn(TooManyTries.class::isInstance).hasSize(14);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof TooManyTries<String> tooMany && tooMany.news())
                .hasSize(1);
    }

    @Test
    void countsWhoTriesManyAccountsFromOneAddress() {
        IntStream.range(0, 100).forEach(number -> attempt(ELSEWHERE, "person" + number, false));

        assertThat(attempt(ELSEWHERE, "ada", true)).isInstanceOf(TooManyTries.class);
        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void countsNothingAgainstAnAddressThatManySignInFrom() {
        IntStream.range(0, 120).forEach(number -> attempt(HOME, "person" + number, true));

        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void keepsManyStrangersFromOneAccountButNotWhoIsKnownThere() {
        attempt(HOME, "ada", true);
        IntStream.range(0, 100).forEach(number -> attempt("203.0.113." + number, "ada", false));

        assertThat(attempt("203.0.113.200", "ada", true)).isInstanceOf(TooManyTries.class);
        assertThat(attempt(HOME, "ada", true)).isInstanceOf(SignedIn.class);
    }

    @Test
    void removesWhatIsOverAndNothingElse() {
        wrong(11, HOME, "ada");
        wrong(11, HOME, "grace");
        neighbour.letTimePass(new SignInTry(place, "ada", HOME).pair().keyHash());

        assertThat(counting.forgetEnded()).isPositive();
        assertThat(neighbour.counts(new SignInTry(place, "ada", HOME).pair().keyHash()))
                .isZero();
        assertThat(attempt(HOME, "grace", true)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void letsSomethingBeAskedForSoOftenFromEachAddress() {
        Callable<Boolean> ask = () -> tries.mayAsk(place, 2, Duration.ofHours(1));

        assertThat(List.of(neighbour.at(HOME, ask), neighbour.at(HOME, ask), neighbour.at(HOME, ask)))
                .containsExactly(true, true, false);
        assertThat(neighbour.at(ELSEWHERE, ask)).isTrue();
    }
}
