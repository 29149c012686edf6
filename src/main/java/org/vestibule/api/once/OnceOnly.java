package org.vestibule.api.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestibule.api.body.Answer;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.api.problem.ProblemException;
import org.vestibule.shared.Retried;

/**
 * Carries out a call with an {@code Idempotency-Key} once, in one transaction with the note of its answer: so neither a
 * crash nor a lost answer leaves anything in doubt. Of two calls with the same key at once, the second waits for the
 * unique key of the first and then gets its answer. A refusal rolls all of it back, so that the same call can be made
 * again once its reason is gone.
 */
@ApplicationScoped
@Transactional
public class OnceOnly {

    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    OnceOnly(Clock clock) {
        this.clock = clock;
    }

    /**
     * The answer of the call, or that of the same call before.
     *
     * @param call returns the answer of a call that did something; a refusal is a {@link ProblemException}
     * @throws ProblemException if the key was used for another call
     */
    @Retried
    public Answer answer(CallKey key, Supplier<Answer> call) {
        Instant now = clock.instant();
        Optional<IdempotentAnswer> before = find(key, now);
        if (before.isPresent()) {
            if (!before.get().isTo(key.fingerprint())) {
                throw ApiProblems.idempotencyKeyReused();
            }
            return new AnswerSeal(key).open(before.get().sealedAnswer());
        }
        var note = new IdempotentAnswer(key.hash(), key.fingerprint(), now.plus(KEPT));
        entities.persist(note);
        entities.flush();
        Answer answer = call.get();
        note.answered(new AnswerSeal(key).seal(answer));
        return answer;
    }

    /** The answer of a call without a key, in one transaction, which is made again where it lost a race. */
    @Retried
    public Answer answer(Supplier<Answer> call) {
        return call.get();
    }

    private Optional<IdempotentAnswer> find(CallKey key, Instant now) {
        Optional<IdempotentAnswer> found = entities.createQuery(
                        "select a from IdempotentAnswer a where a.keyHash = :hash", IdempotentAnswer.class)
                .setParameter("hash", key.hash())
                .getResultStream()
                .findFirst();
        if (found.isPresent() && !now.isBefore(found.get().expiresAt())) {
            // Upkeep hasn't come to it yet.
            entities.remove(found.get());
            entities.flush();
            return Optional.empty();
        }
        return found;
    }
}
