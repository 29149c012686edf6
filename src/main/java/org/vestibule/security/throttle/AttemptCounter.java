package org.vestibule.security.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vestibule.security.throttle.RateLimitCounters.Exceeded;
import org.vestibule.shared.Retried;

/**
 * Counts in a transaction of its own, so that what is counted stays so, whatever becomes of the caller's. All count in the
 * same order, so that no two attempts wait for each other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Retried
class AttemptCounter {

    private final RateLimitCounters counters;
    private final KnownOrigins origins;
    private final RecentlyKnownBrowsers lately;
    private final Clock clock;

    @Inject
    AttemptCounter(RateLimitCounters counters, KnownOrigins origins, RecentlyKnownBrowsers lately, Clock clock) {
        this.counters = counters;
        this.origins = origins;
        this.lately = lately;
        this.clock = clock;
    }

    Optional<Exceeded> count(RateLimit limit) {
        return counters.increment(limit, clock.instant());
    }

    /** The one of these browsers, by their hashes, that the account was signed in from. */
    Optional<String> knownBrowser(SignInAttempt attempt, Collection<String> browserHashes) {
        Optional<String> known = origins.known(attempt.accountHash(), browserHashes, clock.instant());
        known.ifPresent(lately::add);
        return known;
    }

    /** Whether the account was signed in from the attempt's network lately. */
    boolean isKnownNetwork(SignInAttempt attempt) {
        return origins.known(attempt.accountHash(), List.of(attempt.networkHash()), clock.instant())
                .isPresent();
    }

    /** Counts an attempt by a browser that the account is not known from. */
    StrangerCount countStranger(SignInAttempt attempt, boolean knownNetwork) {
        Instant now = clock.instant();
        List<RateLimit> counted = new ArrayList<>();
        Optional<Exceeded> exceeded = count(attempt.perAccountAndNetwork(), counted, now);
        if (exceeded.isEmpty() && !knownNetwork) {
            exceeded = count(attempt.perNetwork(), counted, now);
        }
        boolean attackBegun = false;
        if (exceeded.isEmpty() && !knownNetwork) {
            Optional<Exceeded> attack = count(attempt.perAccount(), counted, now);
            attackBegun = attack.filter(Exceeded::justExceeded).isPresent();
            exceeded = attack.flatMap(begun -> count(attempt.perAccountAndSubnetUnderAttack(), counted, now));
        }
        if (exceeded.isPresent()) {
            uncount(counted);
            return new StrangerCount(List.of(), exceeded, attackBegun);
        }
        return new StrangerCount(List.copyOf(counted), exceeded, attackBegun);
    }

    private Optional<Exceeded> count(RateLimit limit, List<RateLimit> counted, Instant now) {
        Optional<Exceeded> exceeded = counters.increment(limit, now);
        if (exceeded.isEmpty()) {
            counted.add(limit);
        }
        return exceeded;
    }

    /** Takes back what was counted, in the order of counting: the password was not looked at, or it was right. */
    void uncount(List<RateLimit> counted) {
        counted.forEach(counters::decrement);
    }

    /** The password was right: the account's wrong attempts from here are forgotten, and the network is known. */
    void succeeded(SignInAttempt attempt, List<RateLimit> counted) {
        RateLimit fromHere = attempt.perAccountAndNetwork();
        // First, as it is counted first: who begins it anew waits for the counts that are taken back here.
        counters.reset(fromHere);
        uncount(counted.stream().filter(limit -> !limit.equals(fromHere)).toList());
        origins.remember(attempt.accountHash(), attempt.networkHash(), clock.instant());
    }

    void reset(RateLimit limit) {
        counters.reset(limit);
    }
}
