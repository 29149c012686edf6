package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;

/**
 * Asks the database for pages of contacts. It asks for the numbers first, which walks an index without reading the rows.
 * Only the page's own rows are read then.
 */
@ApplicationScoped
class ContactQueries {

    private static final SortColumn SORT_KEY = SortColumn.text("c.sortKey").orNull();
    private static final SortColumn ID = SortColumn.number("c.id");

    @PersistenceContext
    private EntityManager entities;

    ListSlice<Contact> page(ContactSearch search) {
        ListQuery.Numbers page =
                list(search).page(entities, Optional.ofNullable(search.cursor()), ContactSearch.PAGE_SIZE);
        return page.with(rows(page.ids()));
    }

    private static ListQuery list(ContactSearch search) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        search.words().forEach(word -> conditions.add(word.condition("c.searchKey", values)));
        switch (search.filter()) {
            case ALL -> {}
            case ACTIVE, INACTIVE -> {
                conditions.add("c.active = :active");
                values.put("active", search.filter() == ContactSearch.Filter.ACTIVE);
            }
            case WITHOUT_EMAIL -> conditions.add("c.emailKey is null");
        }
        boolean searched = !search.words().isEmpty() || search.filter() == ContactSearch.Filter.WITHOUT_EMAIL;
        return new ListQuery("Contact c", String.join(" and ", conditions), values, order(search), searched);
    }

    private static SortOrder order(ContactSearch search) {
        List<SortColumn> columns =
                switch (search.order()) {
                    case NAME -> List.of(SORT_KEY, ID);
                    case COMPANY -> List.of(SortColumn.text("c.companyKey").orNull(), SORT_KEY, ID);
                    case EMAIL -> List.of(SortColumn.text("c.emailKey").orNull(), SORT_KEY, ID);
                };
        return new SortOrder(columns, search.descending());
    }

    private List<Contact> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Contact> rows = entities.createQuery("select c from Contact c where c.id in :ids", Contact.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Contact::id, Function.identity()));
        return ids.stream().map(rows::get).toList();
    }
}
