package org.vestibule.invitation.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.RoleOffers;
import org.vestibule.settings.Settings;

/** Counts the open invitations that offer a role. */
@ApplicationScoped
@Transactional
class JpaRoleOffers implements RoleOffers {

    private final Settings settings;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    JpaRoleOffers(Settings settings) {
        this.settings = settings;
    }

    // Uncommitted read: with locks, Derby would wait for a transaction that is inviting, which waits for the portal
    // that the caller may have locked.
    @Override
    public long openWith(PortalRole role) {
        String dirty = settings.database() == Settings.Database.DERBY ? " with ur" : "";
        Object open = entities.createNativeQuery("select count(*) from portal_invitation i"
                        + " join portal_invitation_role r on r.invitation_id = i.id"
                        + " where i.portal_id = ?1 and i.open_key is not null and r.portal_role_id = ?2" + dirty)
                .setParameter(1, role.portal().id())
                .setParameter(2, role.id())
                .getSingleResult();
        return ((Number) open).longValue();
    }
}
