package org.vestibule.invitation.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.security.OneTimeToken;
import org.vestibule.settings.Settings;
import org.vestibule.text.EmailAddress;

/**
 * Reads a link with everything that decides whether it can be accepted, in one statement. It never waits for locks: on
 * Derby it may read uncommitted changes, as it would otherwise lock the link while it waits for the invitation. So it
 * is for showing a link, not for accepting it.
 */
@ApplicationScoped
@Transactional
class LinkQuery {

    /** A row for each offered role; the columns are those of {@link #facts(List)}, in its order. */
    private static final String LINK =
            "select p.portal_key, i.status_reason, i.expires_at, t.ended_at, i.locale, i.email,"
                    + " c.first_name, c.last_name, i.invited_by_name, i.invited_by_id, p.closed_at, c.active,"
                    + " i.email_key, c.email_key, at_address.active, of_contact.active, r.restricted, p.id"
                    + " from invitation_token t"
                    + " join portal_invitation i on i.id = t.invitation_id"
                    + " join portal p on p.id = i.portal_id"
                    + " join contact c on c.id = i.contact_id"
                    + " left join portal_user at_address on at_address.portal_id = p.id and at_address.email_key = i.email_key"
                    + " left join portal_user of_contact on of_contact.portal_id = p.id and of_contact.contact_id = c.id"
                    + " left join portal_invitation_role o on o.invitation_id = i.id"
                    + " left join portal_role r on r.id = o.portal_role_id and r.portal_id = p.id"
                    + " where t.token_hash = ?1";

    @PersistenceContext
    private EntityManager entities;

    private final String statement;

    @Inject
    LinkQuery(Settings settings) {
        statement = settings.database() == Settings.Database.DERBY ? LINK + " with ur" : LINK;
    }

    /** The link with that secret; empty for a secret that was never sent. */
    @SuppressWarnings("unchecked") // rows of several columns
    Optional<LinkFacts> facts(String secret) {
        List<Object[]> rows = entities.createNativeQuery(statement)
                .setParameter(1, OneTimeToken.hashOf(secret))
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(facts(rows));
    }

    private static LinkFacts facts(List<Object[]> rows) {
        Object[] row = rows.get(0);
        return new LinkFacts(
                ((Number) row[17]).longValue(),
                (String) row[0],
                InvitationStatus.valueOf((String) row[1]),
                ((Timestamp) row[2]).toInstant(),
                row[3] != null,
                Locale.forLanguageTag((String) row[4]),
                new EmailAddress((String) row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                row[9] == null ? null : ((Number) row[9]).longValue(),
                row[10] != null,
                (Boolean) row[11],
                Objects.equals(row[12], row[13]),
                Optional.ofNullable((Boolean) (row[14] != null ? row[14] : row[15])),
                rows.stream()
                        .map(each -> (Boolean) each[16])
                        .filter(Objects::nonNull)
                        .toList());
    }
}
