package org.vestibule.apikey;

import java.util.List;

/** The result of making an API key. {@link Invalid} changes nothing. */
public sealed interface MakeApiKeyOutcome {

    /**
     * The key was made.
     *
     * @param secret the key itself, to be shown once: never logged or stored
     */
    record Made(String name, String secret) implements MakeApiKeyOutcome {

        @Override
        public String toString() {
            return "Made[" + name + "]";
        }
    }

    /** Some fields are invalid. */
    record Invalid(List<ApiKeyViolation> violations) implements MakeApiKeyOutcome {

        public Invalid {
            violations = List.copyOf(violations);
        }
    }
}
