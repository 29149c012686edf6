package org.vestibule.invitation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.vestibule.invitation.AcceptInvitation;
import org.vestibule.invitation.Inviter;
import org.vestibule.portal.CurrentPortal;

/** Who sent the invitation that this page was opened by, while it still can be accepted. */
@Named
@RequestScoped
public class InviterCard {

    private final AcceptInvitation acceptance;
    private final CurrentPortal portal;
    private final LinkInAddress link;
    private final RehearsedInvitation rehearsed;

    private Optional<Inviter> inviter;

    @Inject
    InviterCard(AcceptInvitation acceptance, CurrentPortal portal, LinkInAddress link, RehearsedInvitation rehearsed) {
        this.acceptance = acceptance;
        this.portal = portal;
        this.link = link;
        this.rehearsed = rehearsed;
    }

    /** Whether there is somebody to show. */
    public boolean isThere() {
        return inviter().isPresent();
    }

    /** The inviter's name; the portal's sender where nobody in particular invited. */
    public String getName() {
        return inviter().map(Inviter::name).orElse(portal.get().senderName());
    }

    public Inviter getInviter() {
        return inviter().orElse(null);
    }

    private Optional<Inviter> inviter() {
        if (inviter == null) {
            inviter = rehearsed.isOn() ? rehearsed.inviter() : acceptance.inviter(portal.get(), link.secret());
        }
        return inviter;
    }
}
