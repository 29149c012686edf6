package org.vestibule.page.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.page.Revision;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalPages;

/** Selects columns instead of entities, which would load drafts and content. */
@ApplicationScoped
@Transactional
class JpaPortalPages implements PortalPages {

    private static final String CHOICES =
            "select p.id, p.title, p.path, r.id from Page p left join p.published r where p.deletion.at is null and ";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Choice> of(Portal portal) {
        return choices(query("p.portal = :portal order by p.position, p.path").setParameter("portal", portal));
    }

    @Override
    public Optional<Choice> page(Portal portal, long pageId) {
        return choices(query("p.portal = :portal and p.id = :id")
                        .setParameter("portal", portal)
                        .setParameter("id", pageId))
                .stream()
                .findFirst();
    }

    @Override
    public Map<Long, Choice> pages(Collection<Long> pageIds) {
        return pageIds.isEmpty()
                ? Map.of()
                : choices(query("p.id in :ids").setParameter("ids", pageIds)).stream()
                        .collect(Collectors.toMap(Choice::id, choice -> choice));
    }

    @Override
    public boolean shows(long pageId, String widget) {
        return entities.createQuery("select r from Page p join p.published r where p.id = :id", Revision.class)
                .setParameter("id", pageId)
                .getResultStream()
                .flatMap(revision -> revision.content().placements())
                .anyMatch(placement -> placement.widget().equals(widget));
    }

    @Override
    public List<String> titlesOpenedBy(long roleId) {
        return entities.createQuery(
                        "select p.title from Page p join p.roles r where r = :role and p.deletion.at is null order by p.title",
                        String.class)
                .setParameter("role", roleId)
                .getResultList();
    }

    private TypedQuery<Object[]> query(String condition) {
        return entities.createQuery(CHOICES + condition, Object[].class);
    }

    private static List<Choice> choices(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Choice((Long) row[0], (String) row[1], (String) row[2], row[3] != null))
                .toList();
    }
}
