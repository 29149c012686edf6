package org.vestibule.mail;

import java.util.Optional;

/**
 * A feature's callbacks for the e-mails it enqueued; one CDI bean for each {@link EmailKind}. The dispatcher calls each
 * method in a separate transaction; an exception from {@link #sent} or {@link #failed} is logged and doesn't send the
 * e-mail again.
 */
public interface EmailHandler {

    EmailKind kind();

    /**
     * Creates the real link immediately before the e-mail is handed over, so that the secret is stored nowhere else.
     *
     * @return the link that replaces the masked link; empty if the e-mail is no longer needed, which cancels it
     */
    Optional<String> mintLink(EmailActivity activity);

    /**
     * Called after the e-mail was handed over. The record it is about may have ended meanwhile. Does nothing by
     * default, as most records don't show it.
     */
    default void sent(EmailActivity activity) {}

    /** Called after the e-mail was given up. Does nothing by default. */
    default void failed(EmailActivity activity) {}

    /**
     * Called when someone retries an e-mail that was given up, in that person's transaction. Does nothing by default.
     */
    default void retried(EmailActivity activity) {}
}
