package org.vestibule.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.portal.Portal;
import org.vestibule.portal.Portals;

/** Reads columns, not pages: a page brings its draft along, and its revision the content. */
@ApplicationScoped
@Transactional
class StoredPublishedPages implements PublishedPages {

    /** The columns are what {@link #page} takes, in its order. */
    private static final String PAGES = "select p.id, p.path, p.locale, p.access, p.inNavigation, r.title, r.id"
            + " from Page p join p.published r where p.portal = :portal";

    private static final String OF_VISIT =
            PAGES + " and (p.inNavigation = :yes or p.path = :path) order by p.position, p.path";

    private static final String BY_ID = PAGES + " and p.id = :id";

    private static final String PATHS = "select p.id, p.path from Page p"
            + " where p.portal = :portal and p.published is not null and p.id in :ids";

    private static final String ROLES = "select p.id, role from Page p join p.roles role where p.id in :ids";

    @PersistenceContext
    private EntityManager entities;

    private final Portals portals;

    @Inject
    StoredPublishedPages(Portals portals) {
        this.portals = portals;
    }

    protected StoredPublishedPages() {
        this(null);
    }

    @Override
    public Optional<Visit> visit(String portalKey, Optional<PagePath> path) {
        return portals.byKey(portalKey).map(portal -> visit(portal, path));
    }

    private Visit visit(Portal portal, Optional<PagePath> path) {
        // No page has a path with a slash at its start.
        String asked = path.map(PagePath::text).orElse("/");
        List<PublishedPage> pages = pages(query(OF_VISIT)
                .setParameter("portal", portal)
                .setParameter("path", asked)
                .setParameter("yes", true));
        return new Visit(
                portal,
                pages.stream().filter(page -> page.path().equals(asked)).findFirst(),
                pages.stream().filter(PublishedPage::inNavigation).toList());
    }

    @Override
    public Optional<PublishedPage> byId(Portal portal, long id) {
        return pages(query(BY_ID).setParameter("portal", portal).setParameter("id", id)).stream()
                .findFirst();
    }

    @Override
    public Map<Long, String> paths(Portal portal, Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : query(PATHS)
                        .setParameter("portal", portal)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private List<PublishedPage> pages(TypedQuery<Object[]> query) {
        List<Object[]> rows = query.getResultList();
        Set<Long> restricted = rows.stream()
                .filter(row -> row[3] == PageAccess.ROLES)
                .map(row -> (Long) row[0])
                .collect(toSet());
        Map<Long, Set<Long>> roles = roles(restricted);
        return rows.stream().map(row -> page(row, roles)).toList();
    }

    private Map<Long, Set<Long>> roles(Set<Long> pageIds) {
        return pageIds.isEmpty()
                ? Map.of()
                : query(ROLES)
                        .setParameter("ids", pageIds)
                        .getResultStream()
                        .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Long) row[1], toSet())));
    }

    private TypedQuery<Object[]> query(String text) {
        return entities.createQuery(text, Object[].class);
    }

    private static PublishedPage page(Object[] row, Map<Long, Set<Long>> roles) {
        Long id = (Long) row[0];
        String locale = (String) row[2];
        return new PublishedPage(
                id,
                (String) row[1],
                locale.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(locale)),
                (PageAccess) row[3],
                roles.getOrDefault(id, Set.of()),
                (Boolean) row[4],
                (String) row[5],
                (Long) row[6]);
    }
}
