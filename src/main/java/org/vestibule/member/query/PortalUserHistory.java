package org.vestibule.member.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Newest;

/** Shows the staff what happened to a portal user and who did it, and administrators also the network addresses. */
@ApplicationScoped
@Transactional
@Requires(Right.MEMBERS)
public class PortalUserHistory {

    private final PortalUserRepository members;
    private final AuditLogRepository kept;
    private final Caller caller;

    @Inject
    PortalUserHistory(PortalUserRepository members, AuditLogRepository kept, Caller caller) {
        this.members = members;
        this.kept = kept;
        this.caller = caller;
    }

    /**
     * The user's newest events, newest first; empty if there is no such user. Network addresses are included only for
     * callers who may read the audit log.
     */
    public Newest<MemberEvent> of(long userId) {
        boolean withAddresses = caller.may(Right.AUDIT);
        return members.byId(userId, caller.portals())
                .map(user -> Newest.of(kept.newestAboutMember(userId, Newest.ASKED).stream()
                        .map(entry -> MemberEvent.of(entry, user.name()))
                        .map(event -> withAddresses ? event : event.withoutAddress())
                        .toList()))
                .orElse(new Newest<>(List.of(), false));
    }
}
