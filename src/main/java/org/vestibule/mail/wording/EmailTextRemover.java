package org.vestibule.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.portal.bin.PortalDataRemover;

/** Removes the words of a portal's e-mails, and the e-mails that somebody sent to themselves to preview them. */
@ApplicationScoped
@Transactional
class EmailTextRemover implements PortalDataRemover {

    @PersistenceContext
    private EntityManager entities;

    private final Outbox outbox;

    @Inject
    EmailTextRemover(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Stage stage() {
        return Stage.EMAIL_TEXTS;
    }

    // A portal has one record per message and language, few enough for a single batch.
    @Override
    public int remove(long portalId) {
        outbox.removeAbout(Set.of(EmailKind.TEXT_TRIAL), List.of(portalId));
        return entities.createQuery("delete from PortalEmailText t where t.portalId = :portal")
                .setParameter("portal", portalId)
                .executeUpdate();
    }
}
