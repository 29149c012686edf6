package org.vestibule.invitation.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.InvitedRole;
import org.vestibule.invitation.PortalInvitation;

/** Reads the summaries of several invitations, by two statements however many there are. */
@ApplicationScoped
@Transactional
class InvitationSummaries {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    InvitationSummaries(Clock clock) {
        this.clock = clock;
    }

    /** The invitations with these ids, in their order. */
    List<InvitationSummary> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<Long, List<InvitedRole>> roles = roles(ids);
        Map<Long, InvitationSummary> summaries = entities.createQuery(
                        "select i from PortalInvitation i join fetch i.contact join fetch i.portal"
                                + " left join fetch i.ending.acceptedBy where i.id in :ids",
                        PortalInvitation.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(invitation ->
                        InvitationSummary.of(invitation, roles.getOrDefault(invitation.id(), List.of()), now))
                .collect(Collectors.toMap(InvitationSummary::id, Function.identity()));
        return ids.stream().map(summaries::get).filter(Objects::nonNull).toList();
    }

    // Selects columns in a separate query: EclipseLink fails to read embeddables in batches and to select them whole
    // (DescriptorException 69).
    private Map<Long, List<InvitedRole>> roles(List<Long> ids) {
        return entities.createQuery(
                        "select i.id, r.roleId, r.name from PortalInvitation i join i.roles r where i.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new InvitedRole((Long) row[1], (String) row[2]), Collectors.toList())));
    }
}
