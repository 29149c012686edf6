package org.vestibule.page.bin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.portal.Portal;

@ApplicationScoped
@Transactional
class JpaRecycleBinRepository implements RecycleBinRepository {

    private static final String BINNED = "select p from Page p where p.portal = :portal and p.deletion.at is not null";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Page> of(Portal portal) {
        return entities.createQuery(BINNED + " order by p.deletion.at desc, p.title", Page.class)
                .setParameter("portal", portal)
                .getResultList();
    }

    @Override
    public Optional<Page> of(Portal portal, long id) {
        return entities.createQuery(BINNED + " and p.id = :id", Page.class)
                .setParameter("portal", portal)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void erase(Page page) {
        entities.createNativeQuery("update site_page set parent_id = nullif(cast(? as bigint), 0) where parent_id = ?")
                .setParameter(1, page.parentId().orElse(0L))
                .setParameter(2, page.id())
                .executeUpdate();
        entities.createQuery("delete from Revision r where r.page = :page")
                .setParameter("page", page)
                .executeUpdate();
        entities.remove(entities.merge(page));
    }
}
