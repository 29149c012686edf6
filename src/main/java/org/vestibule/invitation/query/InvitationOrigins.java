package org.vestibule.invitation.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.member.query.MemberOrigin;
import org.vestibule.member.query.MemberOrigins;

/** Finds the invitation by which a portal user came: the first that the user accepted. */
@ApplicationScoped
@Transactional
class InvitationOrigins implements MemberOrigins {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<Long, MemberOrigin> of(Collection<Long> userIds) {
        return userIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select u.id, i.id, i.offer.inviterName, i.ending.endedAt from PortalInvitation i"
                                        + " join i.ending.acceptedBy u where u.id in :users and i.status = :accepted"
                                        + " order by i.ending.endedAt, i.id",
                                Object[].class)
                        .setParameter("users", userIds)
                        .setParameter("accepted", InvitationStatus.ACCEPTED)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0],
                                row -> new MemberOrigin((Long) row[1], (String) row[2], (Instant) row[3]),
                                (first, later) -> first));
    }
}
