package org.vestibule.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/**
 * Runs background work as the system. Where a request is under way in this thread, its caller is the system for the work
 * alone; afterwards the caller is the one before.
 */
@ApplicationScoped
public class SystemWork {

    private final CurrentCaller caller;

    @Inject
    public SystemWork(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Does the work now, in this thread; what it throws is passed on. */
    @ActivateRequestContext
    public void run(Runnable work) {
        caller.asSystem(work);
    }
}
