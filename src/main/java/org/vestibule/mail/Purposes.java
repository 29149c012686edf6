package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Finds, for each kind of e-mail, the feature that it belongs to. */
@ApplicationScoped
class Purposes {

    private final Map<EmailKind, EmailPurpose> byKind = new EnumMap<>(EmailKind.class);

    @Inject
    Purposes(@Any Instance<EmailPurpose> known) {
        this((Iterable<EmailPurpose>) known);
    }

    Purposes(Iterable<EmailPurpose> known) {
        known.forEach(purpose -> byKind.put(purpose.kind(), purpose));
    }

    EmailPurpose of(EmailKind kind) {
        EmailPurpose purpose = byKind.get(kind);
        if (purpose == null) {
            throw new IllegalStateException("No feature knows what e-mails of the kind " + kind + " are for");
        }
        return purpose;
    }
}
