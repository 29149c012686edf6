package org.vestibule.page.cache;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Lets {@link CommittedChanges}, which is no bean, hear of the ends of transactions from the start of the application on. */
@ApplicationScoped
class TransactionEnds {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    void start(@Observes @Priority(1) Startup event) {
        CommittedChanges.register(transaction);
    }
}
