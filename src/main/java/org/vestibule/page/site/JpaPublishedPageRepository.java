package org.vestibule.page.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PagePath;
import org.vestibule.page.tree.PageTreeRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;

/** Selects columns instead of entities, which would load drafts and content. */
@ApplicationScoped
@Transactional
class JpaPublishedPageRepository implements PublishedPageRepository {

    /** The columns in the order of {@link #page}: a row for each role of a page, or a single row without a role. */
    private static final String PAGES =
            "select p.id, p.path, p.locale, p.access, p.inNavigation, p.position, r.title, r.id, role, s, r.description"
                    + " from Page p join p.portal s join p.published r left join p.roles role";

    private static final String OF_VISIT =
            PAGES + " where s.key = :key and s.deletion.at is null and (p.inNavigation = :yes or p.path = :path)";

    private static final String BY_ID = PAGES + " where s = :portal and p.id = :id";

    private static final String AT = PAGES + " where s = :portal and (p.path in :paths or p.id in :ids)";

    private static final String PATHS = "select p.id, p.path from Page p"
            + " where p.portal = :portal and p.published is not null and p.id in :ids";

    private static final String HOME = "";

    // Sorted here, because a portal lists few pages, and sorting is expensive in Derby.
    private static final Comparator<Object[]> NAVIGATION =
            Comparator.<Object[], Integer>comparing(row -> (Integer) row[5]).thenComparing(row -> (String) row[1]);

    @PersistenceContext
    private EntityManager entities;

    private final PortalRepository portals;
    private final PageTreeRepository places;

    @Inject
    JpaPublishedPageRepository(PortalRepository portals, PageTreeRepository places) {
        this.portals = portals;
        this.places = places;
    }

    @Override
    public Optional<Visit> visit(String portalKey, Optional<PagePath> path) {
        // No page has a path that begins with a slash.
        String asked = path.map(PagePath::text).orElse("/");
        List<Object[]> rows = query(OF_VISIT)
                .setParameter("key", portalKey)
                .setParameter("path", asked)
                .setParameter("yes", true)
                .getResultList();
        List<PublishedPage> pages = pages(rows);
        Optional<Portal> portal = rows.isEmpty() ? portals.byKey(portalKey) : Optional.of((Portal) rows.get(0)[9]);
        return portal.map(found -> new Visit(
                found,
                pages.stream().filter(page -> page.path().equals(asked)).findFirst(),
                pages.stream().filter(PublishedPage::inNavigation).toList()));
    }

    @Override
    public Optional<PublishedPage> byId(Portal portal, long id) {
        List<Object[]> rows = query(BY_ID)
                .setParameter("portal", portal)
                .setParameter("id", id)
                .getResultList();
        return pages(rows).stream().findFirst();
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

    @Override
    public List<PublishedPage> trail(Portal portal, long id) {
        List<Long> above = places.of(portal).above(id);
        return at(portal, Set.of(HOME), above).stream()
                .filter(page -> page.id() != id)
                .sorted(Comparator.comparing(page -> page.path().equals(HOME) ? -1 : above.indexOf(page.id())))
                .toList();
    }

    @Override
    public Map<String, PublishedPage> at(Portal portal, Set<String> paths) {
        return paths.isEmpty()
                ? Map.of()
                : at(portal, paths, List.of()).stream().collect(toMap(PublishedPage::path, page -> page));
    }

    private List<PublishedPage> at(Portal portal, Set<String> paths, List<Long> ids) {
        return pages(query(AT)
                .setParameter("portal", portal)
                .setParameter("paths", paths)
                // Databases don't accept an empty list, and no page has the id 0.
                .setParameter("ids", ids.isEmpty() ? List.of(0L) : ids)
                .getResultList());
    }

    private TypedQuery<Object[]> query(String text) {
        return entities.createQuery(text, Object[].class);
    }

    private static List<PublishedPage> pages(List<Object[]> rows) {
        return rows.stream()
                .sorted(NAVIGATION)
                .collect(groupingBy(row -> row[0], LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(JpaPublishedPageRepository::page)
                .toList();
    }

    private static PublishedPage page(List<Object[]> rows) {
        Object[] row = rows.get(0);
        String locale = (String) row[2];
        return new PublishedPage(
                (Long) row[0],
                (String) row[1],
                locale.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(locale)),
                (PageAccess) row[3],
                rows.stream()
                        .map(each -> (Long) each[8])
                        .filter(Objects::nonNull)
                        .collect(toSet()),
                (Boolean) row[4],
                (String) row[6],
                (String) row[10],
                (Long) row[7]);
    }
}
