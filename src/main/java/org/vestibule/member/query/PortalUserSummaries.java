package org.vestibule.member.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.member.PortalUser;

/** Reads the summaries of several portal users, in two statements regardless of their number. */
@ApplicationScoped
class PortalUserSummaries {

    @PersistenceContext
    private EntityManager entities;

    private final MemberOrigins origins;

    @Inject
    PortalUserSummaries(MemberOrigins origins) {
        this.origins = origins;
    }

    /** The users with these ids, in the same order. */
    List<PortalUserSummary> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, MemberOrigin> came = origins.of(ids);
        // The join returns a user once per role.
        Map<Long, PortalUserSummary> summaries = entities.createQuery(
                        "select u from PortalUser u join fetch u.contact join fetch u.portal left join fetch u.roles"
                                + " where u.id in :ids",
                        PortalUser.class)
                .setParameter("ids", ids)
                .getResultStream()
                .distinct()
                .map(user -> PortalUserSummary.of(user, came.get(user.id())))
                .collect(Collectors.toMap(PortalUserSummary::id, Function.identity()));
        return ids.stream().map(summaries::get).filter(Objects::nonNull).toList();
    }
}
