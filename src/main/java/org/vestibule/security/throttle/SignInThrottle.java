package org.vestibule.security.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vestibule.security.Caller;
import org.vestibule.security.ChangePasswordOutcome;
import org.vestibule.security.HashingOverloadedException;
import org.vestibule.security.PasswordHasher.Requester;
import org.vestibule.security.throttle.RateLimitCounters.Exceeded;
import org.vestibule.security.throttle.SignInOutcome.Busy;
import org.vestibule.security.throttle.SignInOutcome.Refused;
import org.vestibule.security.throttle.SignInOutcome.SignedIn;
import org.vestibule.security.throttle.SignInOutcome.TooManyAttempts;
import org.vestibule.shared.ClientNetwork;
import org.vestibule.shared.Outage;

/**
 * Limits how often passwords may be attempted, and how many attempts run at once (NIST SP 800-63B, 3.2.2). Browsers
 * that an account was signed in from have a limit of their own, so that nobody elsewhere can lock its owner out. It
 * uses database connections of its own: call it while no transaction is active.
 */
@ApplicationScoped
public class SignInThrottle {

    // How many attempts are allowed within a window, which begins with the first of them.
    static final int MAX_PER_ACCOUNT_AND_BROWSER = 10;
    static final Duration ACCOUNT_AND_BROWSER_WINDOW = Duration.ofMinutes(15);

    static final int MAX_PER_ACCOUNT_AND_NETWORK = 10;
    static final Duration ACCOUNT_AND_NETWORK_WINDOW = Duration.ofMinutes(15);

    static final int MAX_PER_NETWORK = 100;
    static final Duration NETWORK_WINDOW = Duration.ofMinutes(15);

    /** The account is under attack after more attempts than this from unknown networks. */
    static final int ATTACK_THRESHOLD = 100;

    static final Duration ATTACK_WINDOW = Duration.ofHours(1);

    static final int MAX_PER_ACCOUNT_AND_SUBNET_UNDER_ATTACK = 3;
    static final Duration ACCOUNT_AND_SUBNET_UNDER_ATTACK_WINDOW = Duration.ofHours(1);

    /** Chosen so that the last of them is answered within a second. */
    private static final int MAX_CONCURRENT = 16;

    private final Map<Requester, SignInAdmission> admissions = new EnumMap<>(Requester.class);

    private final AttemptCounter counter;
    private final Caller caller;
    private final CurrentBrowser browser;

    @Inject
    SignInThrottle(AttemptCounter counter, Caller caller, CurrentBrowser browser) {
        this.counter = counter;
        this.caller = caller;
        this.browser = browser;
        for (Requester requester : Requester.values()) {
            admissions.put(requester, new SignInAdmission(MAX_CONCURRENT));
        }
    }

    /**
     * Attempts a password, unless there were too many attempts before or too many are running. The attempt is counted
     * before the password is checked, so that concurrent attempts don't exceed the limit.
     *
     * @param realm the realm of the account
     * @param name the typed account name, in the form in which names are compared; there need be no such account
     * @param check returns the account if the password is right; it hashes for the given requester, and after
     *     hashing it must not touch the database: an attempt that ends in an outage isn't counted, so an outage must
     *     not reveal that the password was wrong
     */
    public <A> SignInOutcome<A> signIn(String realm, String name, Function<Requester, Optional<A>> check) {
        var attempt = new SignInAttempt(realm, name, caller.address());
        try {
            Optional<String> known = knownBrowser(attempt);
            return known.isPresent()
                    ? admissions
                            .get(Requester.KNOWN)
                            .call(attempt.network(), () -> byKnownBrowser(attempt, known.get(), check))
                    : admissions.get(Requester.STRANGER).call(attempt.network(), () -> byStranger(attempt, check));
        } catch (HashingOverloadedException e) {
            return new Busy<>(false);
        }
    }

    /** Looked up before a permit is acquired, so that made-up cookies can't use up the permits of known browsers. */
    private Optional<String> knownBrowser(SignInAttempt attempt) {
        return browser.hashes().isEmpty() ? Optional.empty() : counter.knownBrowser(attempt, browser.hashes());
    }

    private <A> SignInOutcome<A> byKnownBrowser(
            SignInAttempt attempt, String browserHash, Function<Requester, Optional<A>> check) {
        RateLimit limit = attempt.perAccountAndBrowser(browserHash);
        Optional<Exceeded> exceeded = counter.count(limit);
        if (exceeded.isPresent()) {
            return new TooManyAttempts<>(exceeded.get().pause(), exceeded.get().justExceeded());
        }
        return look(check, Requester.KNOWN, false, () -> counter.uncount(List.of(limit)), () -> counter.reset(limit));
    }

    private <A> SignInOutcome<A> byStranger(SignInAttempt attempt, Function<Requester, Optional<A>> check) {
        boolean knownNetwork = counter.isKnownNetwork(attempt);
        StrangerCount count = counter.countStranger(attempt, knownNetwork);
        if (count.exceeded().isPresent()) {
            return new TooManyAttempts<>(count.exceeded().get().pause(), count.justExceeded());
        }
        return look(
                check,
                Requester.STRANGER,
                count.justExceeded(),
                () -> counter.uncount(count.counted()),
                () -> counter.succeeded(attempt, count.counted()));
    }

    private static <A> SignInOutcome<A> look(
            Function<Requester, Optional<A>> check,
            Requester requester,
            boolean justExceeded,
            Runnable notLookedAt,
            Runnable right) {
        Optional<A> account;
        try {
            account = check.apply(requester);
        } catch (HashingOverloadedException e) {
            notLookedAt.run();
            return new Busy<>(justExceeded);
        } catch (RuntimeException e) {
            if (Outage.of(e).isPresent()) {
                takeBack(notLookedAt, e);
            }
            throw e;
        }
        if (account.isEmpty()) {
            return new Refused<>(justExceeded);
        }
        right.run();
        return new SignedIn<>(account.get(), justExceeded);
    }

    /**
     * Uncounts the attempt, because an outage isn't a wrong password. If the outage lasts, the attempt stays counted.
     */
    private static void takeBack(Runnable notLookedAt, RuntimeException outage) {
        try {
            notLookedAt.run();
        } catch (RuntimeException e) {
            outage.addSuppressed(e);
        }
    }

    /**
     * Attempts the current password of a user who wants to change it, like {@link #signIn}.
     *
     * @param justExceeded is called if this is the first attempt beyond a limit, like
     *     {@link SignInOutcome#justExceeded}
     */
    public ChangePasswordOutcome change(
            String realm, String name, Supplier<ChangePasswordOutcome> change, Runnable justExceeded) {
        var outcome = new AtomicReference<ChangePasswordOutcome>();
        var failure = new AtomicReference<RuntimeException>();
        SignInOutcome<ChangePasswordOutcome> counted = signIn(realm, name, requester -> {
            try {
                outcome.set(change.get());
            } catch (HashingOverloadedException e) {
                throw e;
            } catch (RuntimeException e) {
                // The current password may already have been checked, so the attempt stays counted.
                failure.set(e);
                return Optional.empty();
            }
            return Optional.of(outcome.get()).filter(ChangePasswordOutcome::knewCurrent);
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        if (counted.justExceeded()) {
            justExceeded.run();
        }
        if (counted instanceof TooManyAttempts<ChangePasswordOutcome> tooMany) {
            return new ChangePasswordOutcome.TooManyAttempts(tooMany.minutes());
        }
        return counted instanceof Busy ? new ChangePasswordOutcome.Busy() : outcome.get();
    }

    /** Counts a request of the caller, and returns whether the limit for the caller's network still allows it. */
    public boolean mayAsk(String what, int most, Duration window) {
        var limit = RateLimit.of("ask " + what + " " + ClientNetwork.of(caller.address()), most, window);
        return counter.count(limit).isEmpty();
    }

    /**
     * Counts a request of the caller about an account, like {@link #mayAsk(String, int, Duration)}; a browser known to
     * the account has a limit of its own, independent of others on its network.
     *
     * @param name the typed account name, in the form in which names are compared
     */
    public boolean mayAsk(String what, String realm, String name, int most, Duration window) {
        var attempt = new SignInAttempt(realm, name, caller.address());
        return counter.knownBrowser(attempt, browser.hashes())
                .map(known -> RateLimit.of("ask " + what + " " + known, most, window))
                .map(limit -> counter.count(limit).isEmpty())
                .orElseGet(() -> mayAsk(what, most, window));
    }
}
