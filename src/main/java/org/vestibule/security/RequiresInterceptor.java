package org.vestibule.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Holds {@link Requires}: it runs before the transaction starts, so that a refused call touches nothing. */
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
        return call.proceed();
    }

    private static Requires requirement(InvocationContext call) {
        Requires onMethod = call.getMethod().getAnnotation(Requires.class);
        return onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
    }
}
