package org.vestibule.invitation.accepting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.vestibule.member.account.AccountDeletion;

/** Lets invitations forget the account that they were accepted with when it is deleted; that they were accepted stays. */
@ApplicationScoped
class DeletedAccounts {

    @PersistenceContext
    private EntityManager entities;

    void forget(@Observes AccountDeletion deletion) {
        // EclipseLink's JPQL sets no relation within an embeddable. All are ended, so nothing else changes them.
        entities.createNativeQuery("update portal_invitation set accepted_by_id = null where accepted_by_id = ?1")
                .setParameter(1, deletion.user().id())
                .executeUpdate();
    }
}
