package org.vestibule.shared;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Whether the calling thread is in a transaction. The registry is looked up at each call, because an object first
 * created on a thread that isn't the server's would get nothing injected and stay so.
 */
final class CurrentTransaction {

    private CurrentTransaction() {}

    static boolean isActive() {
        try {
            TransactionSynchronizationRegistry transaction =
                    InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            return transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (NamingException e) {
            // A thread that isn't the server's, or a test without a server: neither can have a transaction.
            return false;
        }
    }
}
