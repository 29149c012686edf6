package org.vestibule.invitation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.NewLinkRequestService;
import org.vestibule.shell.Texts;

/** The commands on invitations for all screens, each with a message about its outcome. */
@Named
@ApplicationScoped
public class InvitationCommands {

    private static final String TEXTS = "invitationText";

    private final InvitationLifecycle lifecycle;
    private final NewLinkRequestService newLinkRequests;

    @Inject
    public InvitationCommands(InvitationLifecycle lifecycle, NewLinkRequestService newLinkRequests) {
        this.lifecycle = lifecycle;
        this.newLinkRequests = newLinkRequests;
    }

    /** Resends the invitation; also retries after a failure. */
    public boolean resend(long id) {
        return LifecycleOutcomeMessages.tell(lifecycle.resend(id), "say.resent");
    }

    /** The question before the invitation is revoked. */
    public String revokeQuestion(InvitationSummary invitation) {
        return Texts.text(TEXTS, "confirm.revoke.formatted", invitation.contactName(), invitation.portalName());
    }

    public void revoke(long id) {
        LifecycleOutcomeMessages.tell(lifecycle.revoke(id), "say.revoked");
    }

    public void sendNewLink(long id) {
        LifecycleOutcomeMessages.tell(newLinkRequests.send(id), "say.newLink");
    }

    public void dismissNewLink(long id) {
        newLinkRequests.dismiss(id);
        Texts.tellHere(Texts.text(TEXTS, "say.dismissed"));
    }
}
