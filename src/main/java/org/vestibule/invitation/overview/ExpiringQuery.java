package org.vestibule.invitation.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;
import org.vestibule.shared.paging.Total;

/** Counts the sent invitations that expire within a time. */
@ApplicationScoped
class ExpiringQuery {

    private static final SortOrder BY_END =
            new SortOrder(List.of(SortColumn.instant("i.offer.expiresAt"), SortColumn.number("i.id")), false);

    @PersistenceContext
    private EntityManager entities;

    /** @param portals the numbers of the portals that count; null for all */
    Total count(Set<Long> portals, Instant after, Instant until) {
        if (portals != null && portals.isEmpty()) {
            return Total.NONE;
        }
        Map<String, Object> values =
                new HashMap<>(Map.of("sent", InvitationStatus.SENT, "after", after, "until", until));
        String where = "i.status = :sent and i.offer.expiresAt > :after and i.offer.expiresAt <= :until";
        if (portals != null) {
            where += " and i.portal.id in :portals";
            values.put("portals", portals);
        }
        return new ListQuery("PortalInvitation i", where, values, BY_END, true).count(entities);
    }
}
