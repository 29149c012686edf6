package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vestibule.journal.KeptEntries;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Tells the staff who did what to an invitation, when, and from where. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationHistory {

    private final Invitations invitations;
    private final KeptEntries kept;

    @Inject
    InvitationHistory(Invitations invitations, KeptEntries kept) {
        this.invitations = invitations;
        this.kept = kept;
    }

    protected InvitationHistory() {
        this(null, null);
    }

    /** What happened to the invitation, newest first; empty where there is no such invitation. */
    public List<HistoryEntry> of(long invitationId) {
        return invitations.byId(invitationId).stream()
                .map(invitation -> invitation.contact().name())
                .flatMap(invitee ->
                        kept.aboutInvitation(invitationId).stream().map(entry -> HistoryEntry.of(entry, invitee)))
                .toList();
    }
}
