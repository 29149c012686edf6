package org.vestibule.invitation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.security.OwnedRecords;
import org.vestibule.security.Right;

/**
 * The invitations for which a member of staff is responsible: those that can still be accepted, as long as their
 * inviter may invite into the portal. Ended invitations keep their inviter.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenInvitationsOfInviter implements OwnedRecords {

    private static final String OPEN =
            " where i.offer.inviterId = :inviter and i.status in :open and i.offer.expiresAt > :now";

    private static final String RESTRICTED =
            " and not exists (select r.id from PortalInvitation o join o.roles offered,"
                    + " PortalRole r where o.id = i.id and r.id = offered.roleId and r.restricted = true)";

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    OpenInvitationsOfInviter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "invitations";
    }

    @Override
    public Right right() {
        return Right.INVITATIONS;
    }

    @Override
    @Transactional
    public Map<Long, Long> count(long staffId) {
        return open(
                        entities.createQuery(
                                "select i.portal.id, count(i.id) from PortalInvitation i" + OPEN
                                        + " and i.portal.deletion.at is null group by i.portal.id",
                                Object[].class),
                        staffId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    // In one statement, as there may be thousands. It waits for other transactions that have locked some of them, and
    // skips those that have ended by then.
    @Override
    public int handOver(long staffId, Recipient recipient) {
        entities.flush();
        Map<String, Object> values = new HashMap<>();
        String visible = recipient.portals().condition("i.portal.id", values);
        String givable = recipient.rights().contains(Right.RESTRICTED_ROLES) ? "" : RESTRICTED;
        Query update = open(
                entities.createQuery("update PortalInvitation i set i.offer.inviterId = :recipient,"
                        + " i.offer.inviterName = :name" + OPEN + " and " + visible + givable),
                staffId);
        values.forEach(update::setParameter);
        return update.setParameter("recipient", recipient.id())
                .setParameter("name", recipient.name())
                .executeUpdate();
    }

    private <Q extends Query> Q open(Q query, long staffId) {
        query.setParameter("inviter", staffId)
                .setParameter("open", InvitationStatus.OPEN)
                .setParameter("now", clock.instant());
        return query;
    }
}
