package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.vestibule.shared.Page;

/**
 * Asks the database for pages of contacts. It asks for the numbers first, in ascending order always: that walks an index
 * without reading the rows, and Derby has no other direction. Only the page's own rows are read then.
 */
@ApplicationScoped
class ContactQueries {

    private static final int SIZE = ContactSearch.PAGE_SIZE;

    @PersistenceContext
    private EntityManager entities;

    Page<Contact> page(ContactSearch search) {
        List<String> words = search.words();
        // Looking for words reads all rows whatever is asked, so the numbers found are counted here instead of there.
        List<Long> found = words.isEmpty() ? null : ids(search).getResultList();
        long total = found == null ? count(search) : found.size();
        int number = (int) Math.max(1, Math.min(search.page(), (total + SIZE - 1) / SIZE));
        int after = (number - 1) * SIZE;
        int size = (int) Math.min(SIZE, total - after);
        int start = search.descending() ? (int) total - after - size : after;
        List<Long> ids = found == null
                ? ids(search)
                        .setFirstResult(start)
                        .setMaxResults(Math.max(size, 1))
                        .getResultList()
                : found.subList(start, start + size);
        return new Page<>(rows(ids, search.descending()), number, SIZE, total);
    }

    private TypedQuery<Long> ids(ContactSearch search) {
        return query("select c.id from Contact c", search, " order by " + order(search.order()));
    }

    private long count(ContactSearch search) {
        return query("select count(c) from Contact c", search, "").getSingleResult();
    }

    private TypedQuery<Long> query(String start, ContactSearch search, String end) {
        List<String> words = search.words();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add("c.searchKey like :word" + i + " escape '!'");
        }
        switch (search.filter()) {
            case ALL -> {}
            case ACTIVE, INACTIVE -> conditions.add("c.active = :active");
            case WITHOUT_EMAIL -> conditions.add("c.emailKey is null");
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<Long> query = entities.createQuery(start + where + end, Long.class);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        if (where.contains(":active")) {
            query.setParameter("active", search.filter() == ContactSearch.Filter.ACTIVE);
        }
        return query;
    }

    private static String order(ContactSearch.Order order) {
        return switch (order) {
            case NAME -> "c.sortKey, c.id";
            case COMPANY -> "c.companyKey, c.sortKey, c.id";
            case EMAIL -> "c.emailKey, c.sortKey, c.id";
        };
    }

    private List<Contact> rows(List<Long> ids, boolean reversed) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Contact> rows =
                new ArrayList<>(entities.createQuery("select c from Contact c where c.id in :ids", Contact.class)
                        .setParameter("ids", ids)
                        .getResultList());
        rows.sort(Comparator.comparingInt(contact -> ids.indexOf(contact.id())));
        if (reversed) {
            Collections.reverse(rows);
        }
        return rows;
    }
}
