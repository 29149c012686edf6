package org.vestibule.contact.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.vestibule.contact.ContactRepository;
import org.vestibule.security.OwnedRecords;
import org.vestibule.security.Right;

/** The contacts that a member of the staff looks after, active or not. */
@ApplicationScoped
@Transactional
class ContactsOfOwner implements OwnedRecords {

    private static final int PORTION = 500;

    @PersistenceContext
    private EntityManager entities;

    private final ContactRepository contacts;

    @Inject
    ContactsOfOwner(ContactRepository contacts) {
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public Right right() {
        return Right.CONTACTS;
    }

    @Override
    public Map<Long, Long> count(long staffId) {
        long number = entities.createQuery("select count(c.id) from Contact c where c.ownerId = :owner", Long.class)
                .setParameter("owner", staffId)
                .getSingleResult();
        return number == 0 ? Map.of() : Map.of(NO_PORTAL, number);
    }

    @Override
    public int handOver(long staffId, Recipient recipient) {
        int handed = 0;
        int last = PORTION;
        while (last == PORTION) {
            last = contacts.moveOwned(staffId, recipient.id(), PORTION);
            handed += last;
        }
        return handed;
    }
}
