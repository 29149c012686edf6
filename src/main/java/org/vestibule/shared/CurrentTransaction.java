package org.vestibule.shared;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Whether the calling thread is in a transaction. Looked up at each call: what is made first on a thread that isn't the server's gets
 * nothing injected, and would keep to that.
 */
final class CurrentTransaction {

    private CurrentTransaction() {}

    static boolean isActive() {
        try {
            TransactionSynchronizationRegistry transaction =
                    InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            return transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (NamingException e) {
            // A thread that isn't the server's, or a test without a server: nothing began a transaction there.
            return false;
        }
    }
}
