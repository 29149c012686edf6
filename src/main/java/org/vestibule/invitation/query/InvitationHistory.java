package org.vestibule.invitation.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Lists who did what to an invitation and when, and, for administrators, from which network address. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationHistory {

    private final InvitationRepository invitations;
    private final AuditLogRepository kept;
    private final Caller caller;

    @Inject
    InvitationHistory(InvitationRepository invitations, AuditLogRepository kept, Caller caller) {
        this.invitations = invitations;
        this.kept = kept;
        this.caller = caller;
    }

    /**
     * The events of the invitation, newest first; empty if there is no such invitation. Only callers who may read the
     * audit log get network addresses.
     */
    public List<HistoryEntry> of(long invitationId) {
        boolean withAddresses = caller.rights().contains(Right.AUDIT);
        return invitations.byId(invitationId, caller.portals()).stream()
                .map(invitation -> invitation.contact().name())
                .flatMap(invitee ->
                        kept.aboutInvitation(invitationId).stream().map(entry -> HistoryEntry.of(entry, invitee)))
                .map(entry -> withAddresses ? entry : entry.withoutAddress())
                .toList();
    }
}
