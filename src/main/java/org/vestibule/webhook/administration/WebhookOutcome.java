package org.vestibule.webhook.administration;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The result of a command on a webhook. All except {@link Done} change nothing. */
public sealed interface WebhookOutcome {

    /**
     * It is done.
     *
     * @param webhook as it is now, or was if it was deleted
     * @param secret the new secret, which isn't shown again; empty if there is no new one
     */
    record Done(WebhookSummary webhook, Optional<String> secret) implements WebhookOutcome {

        @Override
        public <R> R fold(Function<Done, R> done, Function<Invalid, R> invalid, Function<Refused, R> refused) {
            return done.apply(this);
        }

        @Override
        public String toString() {
            return "Done[" + webhook + "]";
        }
    }

    /** Some fields are invalid. */
    record Invalid(List<WebhookViolation> violations) implements WebhookOutcome {

        public Invalid {
            violations = List.copyOf(violations);
        }

        @Override
        public <R> R fold(Function<Done, R> done, Function<Invalid, R> invalid, Function<Refused, R> refused) {
            return invalid.apply(this);
        }
    }

    /** Nothing was changed. */
    enum Refused implements WebhookOutcome {
        /** There is no such webhook, or no such delivery of it. */
        UNKNOWN,
        /** There are {@link WebhookService#MAX_WEBHOOKS}. */
        TOO_MANY,
        /** It is switched off, so nothing can be sent to it. */
        OFF;

        @Override
        public <R> R fold(Function<Done, R> done, Function<Invalid, R> invalid, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /** The value that the function for this outcome returns. */
    <R> R fold(Function<Done, R> done, Function<Invalid, R> invalid, Function<Refused, R> refused);
}
