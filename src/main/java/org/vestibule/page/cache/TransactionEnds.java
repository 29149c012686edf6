package org.vestibule.page.cache;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Gives the registry of transactions to {@link CommittedChanges}, which is no bean, when the application starts. */
@ApplicationScoped
class TransactionEnds {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    void start(@Observes @Priority(1) Startup event) {
        CommittedChanges.register(transaction);
    }
}
