package org.vestibule.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vestibule.portal.creation.PortalCopied;

/** Copies the words of a portal's e-mails to a copy of the portal. */
@ApplicationScoped
class CopiedEmailTexts {

    private final EmailTextRepository texts;

    @Inject
    CopiedEmailTexts(EmailTextRepository texts) {
        this.texts = texts;
    }

    void copy(@Observes PortalCopied copied) {
        texts.of(copied.original().id())
                .forEach(text -> texts.add(text.copyFor(copied.portal().id())));
    }
}
