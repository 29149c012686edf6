package org.vestibule.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs background work as a member of the staff, with the rights that the person has now. */
@ApplicationScoped
public class StaffWork {

    private final CurrentCaller caller;

    @Inject
    public StaffWork(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Does the work now, in this thread, and returns its result; what it throws is passed on. */
    @ActivateRequestContext
    public <T> T call(StaffIdentity identity, Supplier<T> work) {
        return caller.as(identity, work);
    }
}
