package org.vestibule.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vestibule.portal.PortalLanguages;

/** Finds the languages in which portals have words for every e-mail. */
@ApplicationScoped
class WrittenLanguages implements PortalLanguages {

    private final EmailTextRepository texts;

    @Inject
    WrittenLanguages(EmailTextRepository texts) {
        this.texts = texts;
    }

    @Override
    public List<String> of(long portalId) {
        return texts.completeLanguages(portalId);
    }

    @Override
    public List<String> ofAll() {
        return texts.completeLanguages(null);
    }
}
