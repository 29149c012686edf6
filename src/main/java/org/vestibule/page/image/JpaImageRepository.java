package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;

@ApplicationScoped
@Transactional
class JpaImageRepository implements ImageRepository {

    /** The columns of an image without its file. */
    private static final String ENTRY =
            "select new org.vestibule.page.image.LibraryImage(i.id, i.portal.key, i.name, i.format, i.width, i.height,"
                    + " i.alternative, i.fingerprint) from SiteImage i where ";

    private static final SortOrder NEWEST_FIRST =
            new SortOrder(List.of(SortColumn.instant("i.uploadedAt"), SortColumn.number("i.id")), true);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public ListSlice<LibraryImage> page(Portal portal, ImageSearch search) {
        List<String> conditions = new ArrayList<>(
                List.of("i.portal = :portal", "i.deletedAt is " + (search.deleted() ? "not null" : "null")));
        Map<String, Object> values = new HashMap<>(Map.of("portal", portal));
        search.words().forEach(word -> conditions.add(word.condition("i.nameKey", values)));
        var list = new ListQuery("SiteImage i", String.join(" and ", conditions), values, NEWEST_FIRST, false);
        ListQuery.Numbers page = list.page(entities, Optional.ofNullable(search.cursor()), ImageSearch.PAGE_SIZE);
        return page.with(entries(page.ids()));
    }

    private List<LibraryImage> entries(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entries("i.id in :ids order by i.uploadedAt desc, i.id desc")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<LibraryImage> byId(Portal portal, long id) {
        return byId(portal.key(), id);
    }

    @Override
    public Optional<LibraryImage> byId(String portalKey, long id) {
        return entries("i.portal.key = :portal and i.portal.deletion.at is null and i.id = :id and i.deletedAt is null")
                .setParameter("portal", portalKey)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> content(long id) {
        return entities.createQuery("select i.content from SiteImage i where i.id = :id", byte[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> thumbnail(Portal portal, long id) {
        return entities.createQuery(
                        "select i.thumbnail from SiteImage i"
                                + " where i.id = :id and i.portal = :portal and i.thumbnail is not null",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("portal", portal)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<LibraryImage> entries(String condition) {
        return entities.createQuery(ENTRY + condition, LibraryImage.class);
    }
}
