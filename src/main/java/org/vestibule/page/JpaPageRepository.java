package org.vestibule.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.vestibule.portal.Portal;

@ApplicationScoped
@Transactional
class JpaPageRepository implements PageRepository {

    private static final String PAGE = "select p from Page p left join fetch p.published";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Page> byId(long id) {
        return entities.createQuery(PAGE + " where p.id = :id", Page.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Page> at(Portal portal, PagePath path) {
        return entities.createQuery(PAGE + " where p.portal = :portal and p.path = :path", Page.class)
                .setParameter("portal", portal)
                .setParameter("path", path.text())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Page> of(Portal portal) {
        return entities.createQuery(
                        PAGE + " where p.portal = :portal and p.deletion.at is null order by p.position, p.path",
                        Page.class)
                .setParameter("portal", portal)
                .setHint("eclipselink.batch", "p.roles")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    @Override
    public Optional<Revision> revision(long id) {
        return Optional.ofNullable(entities.find(Revision.class, id));
    }

    @Override
    public Optional<Revision> revision(Page page, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.page = :page and r.number = :number", Revision.class)
                .setParameter("page", page)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Revision> revisions(Page page, int before, int most) {
        return entities.createQuery(
                        "select r from Revision r where r.page = :page and r.number < :before order by r.number desc",
                        Revision.class)
                .setParameter("page", page)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(Page page) {
        entities.persist(page);
        // A later lock in this transaction needs the row, so the row is inserted now.
        entities.flush();
    }

    @Override
    public Page lock(long id) {
        // Writes pending changes, so that queries find them and a refresh doesn't undo them.
        entities.flush();
        return Optional.ofNullable(entities.find(Page.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NoSuchElementException("There is no page " + id));
    }

    @Override
    public void lock(Portal portal) {
        entities.flush();
        entities.find(Portal.class, portal.id(), LockModeType.PESSIMISTIC_WRITE);
    }
}
