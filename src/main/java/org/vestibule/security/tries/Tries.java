package org.vestibule.security.tries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.vestibule.security.Caller;
import org.vestibule.security.PasswordChange;
import org.vestibule.security.tries.SignInOutcome.Refused;
import org.vestibule.security.tries.SignInOutcome.SignedIn;
import org.vestibule.security.tries.SignInOutcome.TooManyTries;
import org.vestibule.security.tries.TryCounts.Exceeded;
import org.vestibule.shared.Attempts;

/**
 * Lets things be tried that may be tried a few times only. It takes a database connection of its own: call it before a
 * transaction holds one.
 */
@ApplicationScoped
public class Tries {

    private final CountingStep counting;
    private final Caller caller;

    @Inject
    Tries(CountingStep counting, Caller caller) {
        this.counting = counting;
        this.caller = caller;
    }

    protected Tries() {
        this(null, null);
    }

    /**
     * Tries a password, unless there were too many tries before. It is counted before the password is looked at, so that
     * nobody gets more tries by making them at once.
     *
     * @param place where the account would be
     * @param name what was typed to name it, in the form in which names are compared; there need be no such account
     * @param check gives the account where the password is right
     */
    public <A> SignInOutcome<A> signIn(String place, String name, Supplier<Optional<A>> check) {
        var made = new SignInTry(place, name, caller.address());
        Optional<Exceeded> exceeded = Attempts.settle(() -> counting.count(made));
        if (exceeded.isPresent()) {
            return new TooManyTries<>(exceeded.get().pause(), exceeded.get().news());
        }
        Optional<A> account = check.get();
        if (account.isEmpty()) {
            return new Refused<>();
        }
        Attempts.settle(() -> {
            counting.right(made);
            return null;
        });
        return new SignedIn<>(account.get());
    }

    /** Tries the current password of somebody who wants another, like {@link #signIn}. */
    public PasswordChange change(String place, String name, Supplier<PasswordChange> change) {
        var outcome = new AtomicReference<PasswordChange>();
        SignInOutcome<PasswordChange> counted = signIn(place, name, () -> {
            outcome.set(change.get());
            return Optional.of(outcome.get()).filter(PasswordChange::knewCurrent);
        });
        return counted instanceof TooManyTries<PasswordChange> tooMany
                ? new PasswordChange.TooManyTries(tooMany.minutes(), tooMany.news())
                : outcome.get();
    }

    /** Counts that the caller asks for something; says whether they may, from where they are. */
    public boolean mayAsk(String what, int most, Duration within) {
        var limit = Limit.of("ask " + what + " " + Limit.network(caller.address()), most, within);
        return Attempts.settle(() -> counting.count(limit)).isEmpty();
    }
}
