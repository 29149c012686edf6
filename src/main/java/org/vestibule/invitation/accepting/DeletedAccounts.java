package org.vestibule.invitation.accepting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.vestibule.member.account.AccountDeletion;

/** Clears the reference from invitations to an account when it is deleted; the invitations stay accepted. */
@ApplicationScoped
class DeletedAccounts {

    @PersistenceContext
    private EntityManager entities;

    void forget(@Observes AccountDeletion deletion) {
        // EclipseLink's JPQL can't set a relation within an embeddable. All these invitations have ended, so nothing
        // else changes them.
        entities.createNativeQuery("update portal_invitation set accepted_by_id = null where accepted_by_id = ?1")
                .setParameter(1, deletion.user().id())
                .executeUpdate();
    }
}
