package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Finds the handler of each kind of e-mail. */
@ApplicationScoped
public class EmailHandlers {

    private final Map<EmailKind, EmailHandler> byKind = new EnumMap<>(EmailKind.class);

    @Inject
    EmailHandlers(@Any Instance<EmailHandler> known) {
        this((Iterable<EmailHandler>) known);
    }

    EmailHandlers(Iterable<EmailHandler> known) {
        known.forEach(purpose -> byKind.put(purpose.kind(), purpose));
    }

    public EmailHandler of(EmailKind kind) {
        EmailHandler purpose = byKind.get(kind);
        if (purpose == null) {
            throw new IllegalStateException("No feature knows what e-mails of the kind " + kind + " are for");
        }
        return purpose;
    }
}
