package org.vestibule.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must hold in the database about a portal's invitations once nobody is at work on them, whatever happened before:
 * people who raced, servers that were killed. Each is a query for what breaks it, in the SQL that every database knows.
 */
public final class Invariants {

    private static final String OPEN = "i.status_reason in ('PENDING_SEND', 'SENT', 'SEND_FAILED')";

    private static final String EMAILS =
            "select a.id from email_activity a where a.kind = 'INVITATION' and a.regarding_id = i.id";

    private static final String ERASED =
            "exists (select 1 from contact c where c.id = i.contact_id and c.erased_at is not null)";

    private static final Map<String, String> BREACHES = new TreeMap<>(Map.ofEntries(
            breach("two users with one address", """
                    select min(u.id) from portal_user u where u.portal_id = ?
                    group by u.email_key having count(*) > 1"""),
            breach("two users of one contact", """
                    select min(u.id) from portal_user u where u.portal_id = ?
                    group by u.contact_id having count(*) > 1"""),
            breach(
                    "two open invitations of one contact",
                    "select min(i.id) from portal_invitation i where " + "i.portal_id = ? and " + OPEN
                            + " group by i.contact_id having count(*) > 1"),
            invitations(
                    "open without its key, or ended with it",
                    "(" + OPEN + " and i.open_key is null or not (" + OPEN + ") and i.open_key is not null)"),
            breach(
                    "two open invitations of one mailbox",
                    "select min(i.id) from portal_invitation i where i.portal_id = ? and " + OPEN
                            + " group by i.email_key having count(*) > 1"),
            invitations(
                    "open without the key of its mailbox, or ended with it",
                    "(" + OPEN + " and i.open_mailbox_key is null or not (" + OPEN
                            + ") and i.open_mailbox_key is not null)"),
            invitations("accepted without its user", """
                    i.status_reason = 'ACCEPTED' and not exists (select 1 from portal_user u
                      where u.id = i.accepted_by_id and u.portal_id = i.portal_id and u.contact_id = i.contact_id)"""),
            invitations("not accepted, with a user", """
                    i.status_reason <> 'ACCEPTED' and i.accepted_by_id is not null"""),
            invitations("accepted without a role that it offered and that exists", """
                    i.status_reason = 'ACCEPTED' and exists (select 1 from portal_user u
                      where u.id = i.accepted_by_id and u.active = true)
                    and exists (select 1 from portal_invitation_role r
                      join portal_role p on p.id = r.portal_role_id where r.invitation_id = i.id
                      and not exists (select 1 from portal_user_role g
                        where g.portal_user_id = i.accepted_by_id and g.portal_role_id = r.portal_role_id))"""),
            breach("a user of an invited contact with a role that no accepted invitation names", """
                    select u.id from portal_user u join portal_user_role g on g.portal_user_id = u.id
                    where u.portal_id = ?
                    and exists (select 1 from portal_invitation i where i.accepted_by_id = u.id)
                    and not exists (select 1 from portal_invitation i
                      join portal_invitation_role r on r.invitation_id = i.id
                      where i.accepted_by_id = u.id and r.portal_role_id = g.portal_role_id)"""),
            breach("a user of an invited contact whom whom no invitation made", """
                    select u.id from portal_user u where u.portal_id = ?
                    and exists (select 1 from portal_invitation i
                      where i.contact_id = u.contact_id and i.portal_id = u.portal_id)
                    and not exists (select 1 from portal_invitation i where i.accepted_by_id = u.id)"""),
            breach("an active user of an erased contact, or one with a role", """
                    select u.id from portal_user u join contact c on c.id = u.contact_id
                    where u.portal_id = ? and c.erased_at is not null and (u.active = true
                    or exists (select 1 from portal_user_role g where g.portal_user_id = u.id))"""),
            invitations("of an erased contact that is open", ERASED + " and " + OPEN),
            invitations(
                    "of an erased contact with its address or a link",
                    ERASED + " and (i.email not like '%@erased.invalid'"
                            + " or exists (select 1 from invitation_token t where t.invitation_id = i.id))"),
            emails("to an erased contact with its address or words", ERASED + """
                     and (a.recipient not like '%@erased.invalid' or a.subject <> '' or a.text_removed_at is null)"""),
            invitations("without an e-mail", "not exists (" + EMAILS + ")"),
            invitations(
                    "pending without an e-mail that is on its way",
                    "i.status_reason = 'PENDING_SEND' and not exists (" + EMAILS
                            + " and a.status_reason in ('PENDING_SEND', 'SENDING'))"),
            invitations(
                    "sent without an e-mail that was",
                    "i.status_reason = 'SENT' and i.letter_id is not null and not exists (" + EMAILS
                            + " and a.status_reason = 'SENT')"),
            invitations(
                    "ended with an e-mail on its way",
                    "not (" + OPEN + ") and exists (" + EMAILS
                            + " and a.status_reason in ('PENDING_SEND', 'SENDING'))"),
            invitations(
                    "sent without a link that lives",
                    "i.status_reason = 'SENT' and not exists "
                            + "(select 1 from invitation_token t where t.invitation_id = i.id and t.ended_at is null)"),
            breach("invitation with living links that left two ways", """
                    select t.invitation_id from invitation_token t join portal_invitation i on i.id = t.invitation_id
                    where i.portal_id = ? and i.status_reason = 'SENT' and t.ended_at is null
                    group by t.invitation_id having count(distinct coalesce(t.activity_id, 0)) > 1"""),
            emails("sending without an end, or waiting without a time", """
                    (a.status_reason = 'SENDING' and a.claimed_until is null
                    or a.status_reason = 'PENDING_SEND' and a.next_attempt_at is null)""")));

    private Invariants() {}

    /** Each breach in that portal, as "what: number of the record"; empty where all is well. */
    public static List<String> broken(Connection database, long portal) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> breach : BREACHES.entrySet()) {
            for (long record : ids(database, breach.getValue(), portal)) {
                found.add(breach.getKey() + ": " + record);
            }
        }
        return found;
    }

    /** E-mails that somebody has been sending for longer than the claim lasts, and nobody took over. */
    public static List<Long> stuck(Connection database, Instant now) throws SQLException {
        return ids(
                database,
                "select a.id from email_activity a where a.status_reason = 'SENDING' and a.claimed_until < ?",
                Timestamp.from(now));
    }

    private static Map.Entry<String, String> breach(String name, String query) {
        return Map.entry(name, query);
    }

    private static Map.Entry<String, String> invitations(String name, String condition) {
        return breach(
                "invitation " + name, "select i.id from portal_invitation i where i.portal_id = ? and " + condition);
    }

    private static Map.Entry<String, String> emails(String name, String condition) {
        return breach("e-mail " + name, """
                select a.id from email_activity a join portal_invitation i on i.id = a.regarding_id
                where a.kind = 'INVITATION' and i.portal_id = ? and\040""" + condition);
    }

    private static List<Long> ids(Connection database, String query, Object parameter) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(query)) {
            select.setObject(1, parameter);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getLong(1));
                }
            }
        }
        return ids;
    }
}
