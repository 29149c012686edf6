package org.vestibule.contact.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.vestibule.contact.Contact;

/** Tells whether anybody ever invited a contact, or made it a portal user. Checks no rights. */
@ApplicationScoped
public class NeverInvited {

    @PersistenceContext
    private EntityManager entities;

    /** Whether the contact was never invited and is no portal user. */
    public boolean is(Contact contact) {
        return !entities.createQuery(
                        "select k.contactId from ContactPortalKeys k where k.contactId = :contact and k.portalId = :any"
                                + " and k.state = :state",
                        Long.class)
                .setParameter("contact", contact.id())
                .setParameter("any", ContactPortalKeys.ANY_PORTAL)
                .setParameter("state", ContactPortalState.NEVER_INVITED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
