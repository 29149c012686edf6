package org.vestibule.invitation.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.link.InviterInfo;
import org.vestibule.portal.CurrentPortal;

/** The inviter of the invitation by which this page was opened, as long as it can be accepted. */
@Named
@RequestScoped
public class InviterCard {

    private final AcceptInvitation acceptInvitation;
    private final CurrentPortal portal;
    private final CurrentInvitationLink link;
    private final PreviewInvitation preview;

    private Optional<InviterInfo> inviter;

    @Inject
    InviterCard(
            AcceptInvitation acceptInvitation,
            CurrentPortal portal,
            CurrentInvitationLink link,
            PreviewInvitation preview) {
        this.acceptInvitation = acceptInvitation;
        this.portal = portal;
        this.link = link;
        this.preview = preview;
    }

    /** Whether there is an inviter to show. */
    public boolean isThere() {
        return inviter().isPresent();
    }

    /** The inviter's name; the portal's sender name if Vestibule itself invited. */
    public String getName() {
        return inviter().map(InviterInfo::name).orElse(portal.get().sender().name());
    }

    public InviterInfo getInviter() {
        return inviter().orElse(null);
    }

    private Optional<InviterInfo> inviter() {
        if (inviter == null) {
            inviter = preview.isOn() ? preview.inviter() : acceptInvitation.inviter(portal.get(), link.secret());
        }
        return inviter;
    }
}
