package org.vestibule.page.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vestibule.page.cache.CommittedChanges;
import org.vestibule.page.tree.PageTree.Place;
import org.vestibule.portal.Portal;

@ApplicationScoped
@Transactional
class JpaPageTreeRepository implements PageTreeRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public PageTree of(Portal portal) {
        return PageTree.of(places(portal));
    }

    private List<Place> places(Portal portal) {
        return entities.createQuery(
                        "select p.id, p.parentId, p.position from Page p"
                                + " where p.portal = :portal and p.deletion.at is null order by p.position, p.path",
                        Object[].class)
                .setParameter("portal", portal)
                .getResultStream()
                .map(row -> new Place((Long) row[0], (Long) row[1], (Integer) row[2]))
                .toList();
    }

    @Override
    public void store(Portal portal, PageTree tree) {
        Set<Place> stored = new HashSet<>(places(portal));
        for (Place place : tree.places()) {
            if (!stored.contains(place)) {
                CommittedChanges.expect();
                // Bypasses the entity, because a new version would look like a change of the page to its authors.
                entities.createNativeQuery(
                                "update site_page set parent_id = nullif(cast(? as bigint), 0), position = ? where id = ?")
                        .setParameter(1, Objects.requireNonNullElse(place.parent(), 0L))
                        .setParameter(2, place.position())
                        .setParameter(3, place.id())
                        .executeUpdate();
            }
        }
    }
}
