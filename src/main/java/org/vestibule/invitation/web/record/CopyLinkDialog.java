package org.vestibule.invitation.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.PrimeFaces;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.LinkMade;
import org.vestibule.invitation.web.LifecycleOutcomeMessages;

/**
 * The dialog Copy link: makes a link and shows it in one response. The bean lives only for the request, so that no
 * session, and no database of sessions, ever holds the link.
 */
@Named
@RequestScoped
public class CopyLinkDialog {

    private final InvitationLifecycle lifecycle;

    private String link;

    @Inject
    public CopyLinkDialog(InvitationLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    public void make(long id) {
        LifecycleOutcome outcome = lifecycle.copyLink(id);
        if (outcome instanceof LinkMade made) {
            link = made.link();
            return;
        }
        LifecycleOutcomeMessages.tell(outcome, null);
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** The link just made; null if none was made. */
    public String getLink() {
        return link;
    }
}
