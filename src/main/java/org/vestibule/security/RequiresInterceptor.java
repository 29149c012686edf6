package org.vestibule.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Collection;

/**
 * Holds {@link Requires}, and refuses what is given of portals that the caller may not see. It runs before the transaction
 * starts, so that a refused call touches nothing.
 */
@Interceptor
@Requires(Right.CONTACTS)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RequiresInterceptor {

    private final Caller caller;

    @Inject
    RequiresInterceptor(Caller caller) {
        this.caller = caller;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Right right = requirement(call).value();
        if (!caller.may(right)) {
            throw new AccessDeniedException(caller, right);
        }
        for (Object given : call.getParameters()) {
            checkPortal(given);
        }
        return call.proceed();
    }

    private void checkPortal(Object given) {
        if (given instanceof PortalRecord record && !caller.portals().contains(record)) {
            throw new AccessDeniedException(caller, record.portalId());
        }
        if (given instanceof Collection<?> several) {
            several.forEach(this::checkPortal);
        }
    }

    private static Requires requirement(InvocationContext call) {
        Requires onMethod = call.getMethod().getAnnotation(Requires.class);
        return onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
    }
}
