package org.vestibule.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
@Transactional
class StoredEntries implements KeptEntries {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void keep(KeptEntry entry) {
        entities.persist(entry);
    }

    @Override
    public List<KeptEntry> aboutInvitation(long invitationId) {
        return entities.createQuery(
                        "select e from KeptEntry e where e.invitationId = :invitation"
                                + " order by e.happenedAt desc, e.id desc",
                        KeptEntry.class)
                .setParameter("invitation", invitationId)
                .getResultList();
    }

    @Override
    public List<KeptEntry> aboutContact(long contactId) {
        return about("e.contactId = :number", contactId);
    }

    @Override
    public List<KeptEntry> aboutMember(long memberId) {
        return about("e.memberId = :number and e.contactId is null", memberId);
    }

    private List<KeptEntry> about(String condition, long number) {
        return entities.createQuery(
                        "select e from KeptEntry e where " + condition + " order by e.happenedAt, e.id",
                        KeptEntry.class)
                .setParameter("number", number)
                .getResultList();
    }

    @Override
    public List<KeptEntry> find(EntrySearch search, int first, int most) {
        var conditions = new EntryConditions(search);
        return conditions
                .fill(entities.createQuery(
                        "select e from KeptEntry e where " + conditions.text()
                                + " order by e.happenedAt desc, e.id desc",
                        KeptEntry.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(EntrySearch search) {
        var conditions = new EntryConditions(search);
        return conditions
                .fill(entities.createQuery("select count(e) from KeptEntry e where " + conditions.text(), Long.class))
                .getSingleResult();
    }
}
