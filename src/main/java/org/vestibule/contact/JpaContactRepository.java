package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.text.EmailAddress;

@ApplicationScoped
@Transactional
class JpaContactRepository implements ContactRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Contact> byId(long id) {
        return Optional.ofNullable(entities.find(Contact.class, id));
    }

    @Override
    public Optional<Contact> forChange(long id) {
        return Optional.ofNullable(entities.find(Contact.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Contact> byEmail(EmailAddress email) {
        return entities.createQuery(
                        "select c from Contact c where c.emailKey = :key and c.active = :active order by c.id",
                        Contact.class)
                .setParameter("key", email.key())
                .setParameter("active", true)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Contact> sharing(EmailAddress email, int limit) {
        return entities.createQuery("select c from Contact c where c.emailKey = :key order by c.id", Contact.class)
                .setParameter("key", email.key())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<Contact> addedBy(String formKey) {
        return entities.createQuery("select c from Contact c where c.formKey = :key", Contact.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Contact> named(String firstName, String lastName, int limit) {
        return entities.createQuery("select c from Contact c where c.sortKey = :key order by c.id", Contact.class)
                .setParameter("key", ContactKeys.sort(firstName, lastName))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public int moveOwned(long from, Long to, int most) {
        List<Long> ids = entities.createQuery(
                        "select c.id from Contact c where c.ownerId = :from order by c.sortKey, c.id", Long.class)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
        if (!ids.isEmpty()) {
            // PostgreSQL takes a bare null for a text.
            String owner = to == null ? "nullif(c.ownerId, c.ownerId)" : ":to";
            Query move = entities.createQuery("update Contact c set c.ownerId = " + owner
                    + ", c.version = c.version + 1 where c.id in :ids and c.ownerId = :from");
            move.setParameter("ids", ids).setParameter("from", from);
            if (to != null) {
                move.setParameter("to", to);
            }
            move.executeUpdate();
        }
        return ids.size();
    }

    @Override
    public void add(Contact contact) {
        entities.persist(contact);
        // A later change in the same transaction locks the row, so the row has to exist.
        entities.flush();
    }
}
