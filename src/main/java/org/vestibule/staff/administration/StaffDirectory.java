package org.vestibule.staff.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListPortion;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Newest;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.session.OpenSessions;

/** Lists the accounts of the staff for administrators. */
@ApplicationScoped
@Transactional
@Requires(Right.STAFF)
public class StaffDirectory {

    private static final SortOrder BY_NAME =
            new SortOrder(List.of(SortColumn.text("a.nameKey").orNull(), SortColumn.number("a.id")), false);

    private static final int PORTION_SIZE = 500;

    @PersistenceContext
    private EntityManager entities;

    private final OpenSessions sessions;
    private final StaffPortals portals;
    private final Outbox outbox;
    private final AuditLogRepository auditLog;

    @Inject
    StaffDirectory(OpenSessions sessions, StaffPortals portals, Outbox outbox, AuditLogRepository auditLog) {
        this.sessions = sessions;
        this.portals = portals;
        this.outbox = outbox;
        this.auditLog = auditLog;
    }

    /** A page of the accounts, sorted by name. */
    public ListSlice<StaffSummary> search(StaffSearch search) {
        ListQuery.Numbers page =
                list(search).page(entities, Optional.ofNullable(search.cursor()), StaffSearch.PAGE_SIZE);
        return page.with(rows(page.ids()));
    }

    /**
     * The next accounts for somebody who reads the whole list, at most {@value #PORTION_SIZE}; the search's cursor doesn't count.
     *
     * @param after where the portion begins; null for the first portion
     */
    public ListPortion<StaffSummary> portion(StaffSearch search, Cursor after) {
        ListPortion<Long> ids = list(search).portion(entities, after, PORTION_SIZE);
        return ids.with(rows(ids.items()));
    }

    private static ListQuery list(StaffSearch search) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        search.words().forEach(word -> conditions.add(word.condition("a.searchKey", values)));
        return new ListQuery("StaffAccount a", String.join(" and ", conditions), values, BY_NAME, false);
    }

    private List<StaffSummary> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, StaffAccount> accounts = entities.createQuery(
                        "select a from StaffAccount a where a.id in :ids", StaffAccount.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch", "a.portalIds")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .collect(Collectors.toMap(StaffAccount::id, Function.identity()));
        Map<Long, Long> open = sessions.open(ids);
        Map<Long, String> names = portals.names(accounts.values());
        return ids.stream()
                .map(accounts::get)
                .map(account -> StaffSummary.of(account, open.getOrDefault(account.id(), 0L), names))
                .toList();
    }

    /** The account with that id. */
    public Optional<StaffSummary> byId(long id) {
        return rows(List.of(id).stream()
                        .filter(number -> entities.find(StaffAccount.class, number) != null)
                        .toList())
                .stream()
                .findFirst();
    }

    /** The names of the portals that jobs can extend to, by id, sorted by name. */
    public Map<Long, String> portals() {
        return portals.names();
    }

    /** The latest events of the account, newest first. */
    public Newest<AuditLogEntry> history(long id) {
        return Newest.of(auditLog.aboutStaff(id, Newest.ASKED));
    }

    /** The e-mails with password links sent to the person, newest first. */
    public List<EmailActivity> emails(long id) {
        return Stream.of(EmailKind.STAFF_PASSWORD, EmailKind.STAFF_INVITATION)
                .flatMap(kind -> outbox.regarding(kind, id).stream())
                .toList();
    }
}
