package org.vestibule.mail;

import java.time.Instant;
import java.util.List;

/** Creates parts of e-mails that features and the server otherwise create, for tests of other packages. */
public final class EmailParts {

    private EmailParts() {}

    public static EmailActivity activity(NewEmail email, Instant now) {
        return new EmailActivity(email, new Sender(email.sender().name(), "vestibule@localhost", null), null, now);
    }

    public static EmailHandlers handlers(EmailHandler... handlers) {
        return new EmailHandlers(List.of(handlers));
    }
}
