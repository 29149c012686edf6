package org.vestibule.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Work that nodes do by themselves, put straight into their PostgreSQL: e-mails, overdue invitations, planned publications. */
final class Backlog {

    private static final String INVITATION = """
            insert into portal_invitation (id, version, contact_id, portal_id, email, email_key, locale, record_state,
                status_reason, open_key, invited_by_id, invited_by_name, created_at, expires_at, letter_id)
            select %1$d + c.id, 0, c.id, p.id, c.email, c.email_key, 'en', '%2$s', '%3$s', c.id || ':' || p.id,
                s.id, s.display_name, c.created_at - interval '2 days', c.created_at + interval '%4$d days',
                %1$d + c.id
            from contact c, portal p, staff_account s
            where p.portal_key = '%5$s' and s.user_name = 'crm' and c.active and c.email is not null
              and not exists (select 1 from portal_user u where u.contact_id = c.id)""";

    private static final List<String> WORK = List.of(
            String.format(Locale.ROOT, INVITATION, 8_000_000, "ACTIVE", "PENDING_SEND", 7, "fern"),
            String.format(Locale.ROOT, INVITATION, 9_000_000, "INACTIVE", "SENT", -1, "harbour"),
            """
            insert into portal_invitation_role (invitation_id, portal_role_id, role_name)
            select i.id, min(r.id), 'Invited' from portal_invitation i join portal_role r on r.portal_id = i.portal_id
            where i.id > 8000000 group by i.id""",
            """
            insert into email_activity (id, version, kind, regarding_id, contact_id, sender_name, recipient_name, recipient,
                locale, subject, body_text, body_html, masked_link, status_reason, attempts, next_attempt_at, created_at)
            select i.id, 0, 'INVITATION', i.id, i.contact_id, 'Fern', 'Somebody', i.email, 'en', 'Backlog ' || i.id,
                'Go to http://x/', '<p>http://x/</p>', 'http://x/', 'PENDING_SEND', 0, i.created_at, i.created_at
            from portal_invitation i where i.id between 8000000 and 8999999""",
            """
            insert into planned_publication (id, version, page_id, due_at, zone, planned_by, planned_at)
            select 9000000 + row_number() over (), 0, p.id, p.changed_at, 'UTC', 'Backlog', p.changed_at
            from site_page p, generate_series(1, 5) where p.revision_id is null""");

    private static final String UNSENT = "select id from email_activity where id > 8000000 and status_reason <> 'SENT'";

    private static final List<String> UNDONE = List.of(
            UNSENT,
            "select id from portal_invitation where id > 9000000 and status_reason <> 'EXPIRED'",
            "select id from planned_publication where done_at is null");

    private final Connection database;

    private Backlog(Connection database) {
        this.database = database;
    }

    /** Puts it there, all at once. */
    static Backlog in(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            for (String work : WORK) {
                statement.executeUpdate(work);
            }
        }
        database.commit();
        database.setAutoCommit(true);
        return new Backlog(database);
    }

    boolean isSent() throws SQLException {
        return numbers(UNSENT).isEmpty();
    }

    /** How many e-mails, invitations and publications still wait, each with the query that finds them; empty once all is done. */
    Map<String, Integer> left() throws SQLException {
        Map<String, Integer> left = new LinkedHashMap<>();
        for (String query : UNDONE) {
            int waiting = numbers(query).size();
            if (waiting > 0) {
                left.put(query, waiting);
            }
        }
        return left;
    }

    List<Long> emails() throws SQLException {
        return numbers("select id from email_activity where id > 8000000");
    }

    List<Long> overdue() throws SQLException {
        return numbers("select id from portal_invitation where id > 9000000");
    }

    /** The invitations of which the audit log tells that they expired, as often as it does. */
    List<Long> expired() throws SQLException {
        return numbers("select invitation_id from journal_entry where happening = 'invitation.expired'");
    }

    /** The pages whose publication was planned, five times each. */
    List<Long> pages() throws SQLException {
        return numbers("select distinct page_id from planned_publication");
    }

    /** The same pages, as often as they were published. */
    List<Long> published() throws SQLException {
        return numbers("select page_id from site_page_revision where published_by = 'Backlog'");
    }

    private List<Long> numbers(String query) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            List<Long> numbers = new ArrayList<>();
            while (found.next()) {
                numbers.add(found.getLong(1));
            }
            return numbers;
        }
    }
}
