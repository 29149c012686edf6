package org.vestibule.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Runs background work as the system, in a request context of its own. */
@ApplicationScoped
public class SystemWork {

    private final CurrentCaller caller;

    @Inject
    public SystemWork(CurrentCaller caller) {
        this.caller = caller;
    }

    protected SystemWork() {
        this(null);
    }

    /** Does the work now, in this thread; call it where no request is under way. */
    @ActivateRequestContext
    public void run(Runnable work) {
        caller.becomeSystem();
        work.run();
    }
}
