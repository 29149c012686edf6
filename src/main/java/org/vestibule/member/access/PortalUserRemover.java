package org.vestibule.member.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.portal.bin.PortalDataRemover;

/** Removes the users of a portal, with their sessions, roles, mailed links and e-mails. */
@ApplicationScoped
@Transactional
class PortalUserRemover implements PortalDataRemover {

    private static final Set<EmailKind> EMAILS =
            EnumSet.of(EmailKind.PASSWORD_RECOVERY, EmailKind.ADDRESS_CONFIRMATION, EmailKind.ADDRESS_NOTICE);

    private static final List<String> SECRETS = List.of(
            "delete from MemberSession s where s.user.id in :ids",
            "delete from RecoveryLink s where s.user.id in :ids",
            "delete from AddressChange s where s.user.id in :ids");

    @PersistenceContext
    private EntityManager entities;

    private final Outbox outbox;

    @Inject
    PortalUserRemover(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Stage stage() {
        return Stage.PORTAL_USERS;
    }

    @Override
    public int remove(long portalId) {
        List<Long> ids = entities.createQuery("select u.id from PortalUser u where u.portal.id = :portal", Long.class)
                .setParameter("portal", portalId)
                .setMaxResults(PORTION)
                .getResultList();
        if (ids.isEmpty()) {
            outbox.removeAbout(EnumSet.of(EmailKind.ACCOUNT_DELETED), List.of(portalId));
            return 0;
        }
        outbox.removeAbout(EMAILS, ids);
        SECRETS.forEach(
                delete -> entities.createQuery(delete).setParameter("ids", ids).executeUpdate());
        return entities.createQuery("delete from PortalUser u where u.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
