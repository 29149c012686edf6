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
class JpaDraftLog implements DraftLog {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(DraftEdit edit) {
        entities.persist(edit);
    }

    @Override
    public Optional<DraftEdit> edit(long pageId, long number) {
        return entities.createQuery(
                        "select e from DraftEdit e where e.pageId = :page and e.number = :number", DraftEdit.class)
                .setParameter("page", pageId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<DraftEdit> ofCommand(long pageId, String key) {
        return entities.createQuery(
                        "select e from DraftEdit e where e.pageId = :page and e.commandKey = :key", DraftEdit.class)
                .setParameter("page", pageId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DraftEdit> since(long pageId, long version, int most) {
        return entities.createQuery(
                        "select e from DraftEdit e where e.pageId = :page and e.number > :version order by e.number",
                        DraftEdit.class)
                .setParameter("page", pageId)
                .setParameter("version", version)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<DraftEdit> latest(long pageId, long before, int most) {
        return entities.createQuery(
                        "select e from DraftEdit e where e.pageId = :page and e.number < :before order by e.number desc",
                        DraftEdit.class)
                .setParameter("page", pageId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<EditLock> currentLock(long pageId) {
        return entities.createQuery("select d from EditLock d where d.pageId = :page", EditLock.class)
                .setParameter("page", pageId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public EditLock editLock(Page page) {
        EditLock editLock = currentLock(page.id()).orElseGet(() -> create(page));
        editLock.catchUp(page.draftVersion());
        return editLock;
    }

    private EditLock create(Page page) {
        var editLock = new EditLock(page.id(), page.draftVersion());
        entities.persist(editLock);
        return editLock;
    }
}
