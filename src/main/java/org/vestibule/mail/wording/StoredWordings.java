package org.vestibule.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Finds the portal's words, or else the shipped words. */
@ApplicationScoped
class StoredWordings implements Wordings {

    private final EmailTextRepository texts;

    @Inject
    StoredWordings(EmailTextRepository texts) {
        this.texts = texts;
    }

    @Override
    public Locale languageFor(Long portalId, Locale wanted) {
        Locale shipped = ShippedWording.languageFor(wanted);
        boolean isMissing = !shipped.getLanguage().equals(wanted.getLanguage());
        return isMissing
                        && portalId != null
                        && texts.completeLanguages(portalId).contains(wanted.getLanguage())
                ? wanted
                : shipped;
    }

    @Override
    public EmailWording of(Long portalId, EmailMessage message, Locale language) {
        return Optional.ofNullable(portalId)
                .flatMap(id -> texts.find(id, message, language.getLanguage()))
                .map(PortalEmailText::wording)
                .orElseGet(() -> ShippedWording.of(message, language));
    }
}
