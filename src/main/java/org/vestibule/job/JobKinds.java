package org.vestibule.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds the kinds of jobs by their names. */
@ApplicationScoped
public class JobKinds {

    private final Instance<JobKind> kinds;

    @Inject
    JobKinds(@Any Instance<JobKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * The kind with that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public JobKind of(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of jobs is called " + name));
    }
}
