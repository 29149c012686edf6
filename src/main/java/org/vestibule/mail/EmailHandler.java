package org.vestibule.mail;

import java.util.Optional;

/**
 * What a feature does around the sending of the e-mails it enqueued. One CDI bean for each {@link EmailKind}. What the
 * dispatcher asks and tells runs in a transaction of its own; an exception from {@link #sent} or {@link #failed} is logged and
 * doesn't send the e-mail again.
 */
public interface EmailHandler {

    EmailKind kind();

    /**
     * Makes the real link, immediately before the e-mail is handed over, so that the secret exists nowhere else.
     *
     * @return the link that takes the masked one's place; empty where the e-mail has lost its purpose meanwhile, which
     *     cancels it
     */
    Optional<String> mintLink(EmailActivity activity);

    /** The e-mail was handed over. What it is about may have ended meanwhile. Does nothing as a rule: no record tells of it. */
    default void sent(EmailActivity activity) {}

    /** The e-mail was given up. Does nothing as a rule. */
    default void failed(EmailActivity activity) {}

    /** Someone asked for another try of an e-mail that was given up; this runs in that person's transaction. Does nothing as a rule. */
    default void retried(EmailActivity activity) {}
}
