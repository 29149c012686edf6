package org.vestibule.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Implements {@link Retried}: after the check of rights, and around the transaction, so that each attempt has its own.
 */
@Interceptor
@Retried
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetriedInterceptor {

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        return TransactionRetry.settle(call::proceed, CurrentTransaction::isActive);
    }
}
