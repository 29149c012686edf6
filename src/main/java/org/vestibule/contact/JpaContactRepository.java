package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.text.EmailAddress;

@ApplicationScoped
@Transactional
class JpaContactRepository implements ContactRepository {

    @PersistenceContext
    private EntityManager entities;

    private final ContactQueries queries;

    @Inject
    JpaContactRepository(ContactQueries queries) {
        this.queries = queries;
    }

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
    public ListSlice<Contact> search(ContactSearch search) {
        return queries.page(search);
    }

    @Override
    public void add(Contact contact) {
        entities.persist(contact);
        // Who changes it in the same transaction locks the row, so the row has to be there.
        entities.flush();
    }
}
