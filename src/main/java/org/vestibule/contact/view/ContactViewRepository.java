package org.vestibule.contact.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stores saved views. Checks no rights. */
@ApplicationScoped
class ContactViewRepository {

    @PersistenceContext
    private EntityManager entities;

    /** The member of staff's own views and the shared views, by name. */
    List<ContactView> seenBy(Long staffId) {
        return entities.createQuery(
                        "select v from ContactView v where v.makerId = :staff or v.shared = :shared order by v.nameKey, v.id",
                        ContactView.class)
                .setParameter("staff", staffId)
                .setParameter("shared", true)
                .setMaxResults(ContactViewService.MAX_OWN + ContactViewService.MAX_SHARED)
                .getResultList();
    }

    Optional<ContactView> forChange(long id) {
        return Optional.ofNullable(entities.find(ContactView.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The id of the maker's view with that name. */
    Optional<Long> named(long makerId, String nameKey) {
        return entities.createQuery(
                        "select v.id from ContactView v where v.makerId = :maker and v.nameKey = :name", Long.class)
                .setParameter("maker", makerId)
                .setParameter("name", nameKey)
                .getResultStream()
                .findFirst();
    }

    long countOf(long makerId) {
        return entities.createQuery("select count(v.id) from ContactView v where v.makerId = :maker", Long.class)
                .setParameter("maker", makerId)
                .getSingleResult();
    }

    long countShared() {
        return entities.createQuery("select count(v.id) from ContactView v where v.shared = :shared", Long.class)
                .setParameter("shared", true)
                .getSingleResult();
    }

    void add(ContactView view) {
        entities.persist(view);
        entities.flush();
    }

    /** Removes the view, also as a default. */
    void remove(ContactView view) {
        entities.createQuery("delete from ContactViewDefault d where d.viewId = :view")
                .setParameter("view", view.id())
                .executeUpdate();
        entities.remove(view);
    }

    Optional<Long> defaultOf(Long staffId) {
        return Optional.ofNullable(entities.find(ContactViewDefault.class, staffId))
                .map(ContactViewDefault::viewId);
    }

    /** @param viewId null for the whole list */
    void makeDefault(Long staffId, Long viewId) {
        ContactViewDefault kept = entities.find(ContactViewDefault.class, staffId);
        if (viewId == null) {
            Optional.ofNullable(kept).ifPresent(entities::remove);
        } else if (kept == null) {
            entities.persist(new ContactViewDefault(staffId, viewId));
        } else {
            kept.become(viewId);
        }
        entities.flush();
    }
}
