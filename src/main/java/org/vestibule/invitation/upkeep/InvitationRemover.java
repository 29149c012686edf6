package org.vestibule.invitation.upkeep;

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

/** Removes the invitations into a portal, with their links and e-mails. */
@ApplicationScoped
@Transactional
class InvitationRemover implements PortalDataRemover {

    @PersistenceContext
    private EntityManager entities;

    private final Outbox outbox;

    @Inject
    InvitationRemover(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Stage stage() {
        return Stage.INVITATIONS;
    }

    @Override
    public int remove(long portalId) {
        List<Long> ids = entities.createQuery(
                        "select i.id from PortalInvitation i where i.portal.id = :portal", Long.class)
                .setParameter("portal", portalId)
                .setMaxResults(PORTION)
                .getResultList();
        if (ids.isEmpty()) {
            return 0;
        }
        outbox.removeAbout(Set.of(EmailKind.INVITATION), ids);
        entities.createQuery("delete from InvitationToken t where t.invitation.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        return entities.createQuery("delete from PortalInvitation i where i.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
