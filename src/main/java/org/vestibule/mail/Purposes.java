package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds, for each kind of e-mail, the feature that it belongs to. */
@ApplicationScoped
class Purposes {

    private final Iterable<EmailPurpose> known;

    @Inject
    Purposes(@Any Instance<EmailPurpose> known) {
        this((Iterable<EmailPurpose>) known);
    }

    Purposes(Iterable<EmailPurpose> known) {
        this.known = known;
    }

    protected Purposes() {
        this((Iterable<EmailPurpose>) null);
    }

    EmailPurpose of(EmailKind kind) {
        for (EmailPurpose purpose : known) {
            if (purpose.kind() == kind) {
                return purpose;
            }
        }
        throw new IllegalStateException("No feature knows what e-mails of the kind " + kind + " are for");
    }
}
