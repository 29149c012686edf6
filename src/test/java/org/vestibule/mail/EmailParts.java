package org.vestibule.mail;

import java.time.Instant;
import java.util.List;

/** Makes what features and the server make of e-mails otherwise, for tests of other packages. */
public final class EmailParts {

    private EmailParts() {}

    public static EmailActivity activity(NewEmail email, Instant now) {
        return new EmailActivity(email, null, now);
    }

    public static EmailHandlers handlers(EmailHandler... handlers) {
        return new EmailHandlers(List.of(handlers));
    }
}
