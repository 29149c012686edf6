package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;

@ApplicationScoped
@Transactional
class StoredJournal implements Journal {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Edit edit) {
        entities.persist(edit);
    }

    @Override
    public Optional<Edit> edit(long pageId, long number) {
        return entities.createQuery("select e from Edit e where e.pageId = :page and e.number = :number", Edit.class)
                .setParameter("page", pageId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Edit> ofCommand(long pageId, String key) {
        return entities.createQuery("select e from Edit e where e.pageId = :page and e.commandKey = :key", Edit.class)
                .setParameter("page", pageId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Edit> since(long pageId, long version, int most) {
        return entities.createQuery(
                        "select e from Edit e where e.pageId = :page and e.number > :version order by e.number",
                        Edit.class)
                .setParameter("page", pageId)
                .setParameter("version", version)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Edit> latest(long pageId, long before, int most) {
        return entities.createQuery(
                        "select e from Edit e where e.pageId = :page and e.number < :before order by e.number desc",
                        Edit.class)
                .setParameter("page", pageId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<Desk> deskOf(long pageId) {
        return entities.createQuery("select d from Desk d where d.pageId = :page", Desk.class)
                .setParameter("page", pageId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Desk desk(Page page) {
        Desk desk = deskOf(page.id()).orElseGet(() -> putUp(page));
        desk.catchUp(page.draftVersion());
        return desk;
    }

    private Desk putUp(Page page) {
        var desk = new Desk(page.id(), page.draftVersion());
        entities.persist(desk);
        return desk;
    }
}
