package org.vestibule.mail;

import java.util.Optional;

/**
 * What a feature does around the sending of the e-mails it enqueued. One CDI bean for each {@link EmailKind}. All three
 * run in a transaction of the dispatcher's.
 */
public interface EmailPurpose {

    EmailKind kind();

    /**
     * Makes the real link, immediately before the e-mail is handed over, so that the secret exists nowhere else.
     *
     * @return the link that takes the masked one's place; empty where the e-mail has lost its purpose meanwhile, which
     *     cancels it
     */
    Optional<String> mintLink(EmailActivity activity);

    /** The e-mail was handed over. */
    void sent(EmailActivity activity);

    /** The e-mail was given up. */
    void failed(EmailActivity activity);
}
