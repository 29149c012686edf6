package org.vestibule.contact.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.contact.Contact;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListPortion;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;

/**
 * Queries pages of contacts. It selects only the ids first, which walks an index without reading the rows, and then
 * reads the rows of that page.
 */
@ApplicationScoped
class ContactSearchQuery {

    @PersistenceContext
    private EntityManager entities;

    ListSlice<Contact> page(ContactSearch search, PortalScope visible) {
        ListQuery.Numbers page = ContactConditions.of(search, visible)
                .page(entities, Optional.ofNullable(search.cursor()), ContactSearch.PAGE_SIZE);
        return page.with(rows(page.ids()));
    }

    /** The next contacts of the whole list, at most {@code size}. */
    ListPortion<Contact> portion(ContactSearch search, PortalScope visible, Cursor after, int size) {
        ListPortion<Long> ids = ContactConditions.of(search, visible).portion(entities, after, size);
        return ids.with(rows(ids.items()));
    }

    List<Long> idsAfter(ContactSearch search, PortalScope visible, long after, int most) {
        return ContactConditions.of(search, visible).idsAfter(entities, after, most);
    }

    Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select c from Contact c where c.id in :ids", Contact.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Contact::id, Contact::name));
    }

    /** The contacts after the search's cursor; empty if the cursor doesn't belong to its order. */
    Optional<ListPortion<Contact>> following(ContactSearch search, PortalScope visible, int size) {
        return ContactConditions.of(search, visible)
                .following(entities, Optional.ofNullable(search.cursor()), size)
                .map(part -> part.with(rows(part.items())));
    }

    private List<Contact> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Contact> rows = entities.createQuery("select c from Contact c where c.id in :ids", Contact.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Contact::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
