package org.vestibule.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;

@ApplicationScoped
@Transactional
class JpaAuditLogRepository implements AuditLogRepository {

    private static final String ORDER = " order by e.happenedAt desc, e.id desc";
    private static final SortOrder NEWEST_FIRST =
            new SortOrder(List.of(SortColumn.instant("e.happenedAt"), SortColumn.number("e.id")), true);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void keep(AuditLogEntry entry) {
        entities.persist(entry);
    }

    @Override
    public List<AuditLogEntry> aboutInvitation(long invitationId) {
        return entities.createQuery(
                        "select e from AuditLogEntry e where e.invitationId = :invitation"
                                + " order by e.happenedAt desc, e.id desc",
                        AuditLogEntry.class)
                .setParameter("invitation", invitationId)
                .getResultList();
    }

    @Override
    public List<AuditLogEntry> aboutContact(long contactId) {
        return about("e.contactId = :number", contactId);
    }

    @Override
    public List<AuditLogEntry> aboutContact(long contactId, Collection<AuditEventType> kinds) {
        return entities.createQuery(
                        "select e from AuditLogEntry e where e.contactId = :contact and e.eventType in :kinds" + ORDER,
                        AuditLogEntry.class)
                .setParameter("contact", contactId)
                .setParameter("kinds", kinds)
                .getResultList();
    }

    @Override
    public Map<String, Instant> removedPortals(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e.portalKey, max(e.happenedAt) from AuditLogEntry e where e.eventType = :removed"
                                        + " and e.portalKey in :keys group by e.portalKey",
                                Object[].class)
                        .setParameter("removed", AuditEventType.PORTAL__REMOVED)
                        .setParameter("keys", keys)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    @Override
    public List<AuditLogEntry> aboutMember(long memberId) {
        return about("e.memberId = :number and e.contactId is null", memberId);
    }

    @Override
    public List<AuditLogEntry> aboutStaff(long staffId, int most) {
        return entities.createQuery(
                        "select e from AuditLogEntry e where e.staffId = :staff" + ORDER, AuditLogEntry.class)
                .setParameter("staff", staffId)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<AuditLogEntry> newestAboutMember(long memberId, int most) {
        return entities.createQuery(
                        "select e from AuditLogEntry e where e.memberId = :member" + ORDER, AuditLogEntry.class)
                .setParameter("member", memberId)
                .setMaxResults(most)
                .getResultList();
    }

    private List<AuditLogEntry> about(String condition, long number) {
        return entities.createQuery(
                        "select e from AuditLogEntry e where " + condition + " order by e.happenedAt, e.id",
                        AuditLogEntry.class)
                .setParameter("number", number)
                .getResultList();
    }

    @Override
    public ListSlice<AuditLogEntry> page(AuditLogFilter search, Cursor cursor, int size) {
        var conditions = new AuditLogConditions(search);
        boolean searched = search.person() != null && !search.person().isBlank();
        var list = new ListQuery("AuditLogEntry e", conditions.text(), conditions.values(), NEWEST_FIRST, searched);
        ListQuery.Numbers page = list.page(entities, Optional.ofNullable(cursor), size);
        return page.with(entries(page.ids()));
    }

    private List<AuditLogEntry> entries(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select e from AuditLogEntry e where e.id in :ids" + ORDER, AuditLogEntry.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<AuditLogEntry> after(AuditLogFilter search, AuditLogEntry last, int most) {
        var conditions = new AuditLogConditions(search);
        if (last != null) {
            conditions.after(last.happenedAt(), last.id());
        }
        return conditions
                .fill(entities.createQuery(
                        "select e from AuditLogEntry e where " + conditions.text() + ORDER, AuditLogEntry.class))
                .setMaxResults(most)
                .getResultList();
    }
}
