package org.vestibule.invitation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.invitation.InvitationLifecycle;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.LifecycleOutcome;
import org.vestibule.invitation.LifecycleOutcome.Done;
import org.vestibule.invitation.LifecycleOutcome.Hindered;
import org.vestibule.invitation.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.LifecycleOutcome.OnItsWay;
import org.vestibule.invitation.NewLinks;
import org.vestibule.shell.Texts;

/** The commands on invitations, from whatever screen, each followed by words about what came of it. */
@Named
@ApplicationScoped
public class InvitationCommands {

    private static final String TEXTS = "invitationText";

    private final InvitationLifecycle lifecycle;
    private final NewLinks newLinks;

    @Inject
    public InvitationCommands(InvitationLifecycle lifecycle, NewLinks newLinks) {
        this.lifecycle = lifecycle;
        this.newLinks = newLinks;
    }

    protected InvitationCommands() {
        this(null, null);
    }

    /** Also the way to try again after a failure. */
    public boolean resend(long id) {
        return tell(lifecycle.resend(id), "say.resent");
    }

    public void revoke(long id) {
        tell(lifecycle.revoke(id), "say.revoked");
    }

    public void sendNewLink(long id) {
        tell(newLinks.send(id), "say.newLink");
    }

    public void dismissNewLink(long id) {
        newLinks.dismiss(id);
        Texts.tellHere(Texts.text(TEXTS, "say.dismissed"));
    }

    private static boolean tell(LifecycleOutcome outcome, String success) {
        if (outcome instanceof Done done) {
            Texts.tellHere(text(success, done.invitation()));
            return true;
        }
        if (outcome instanceof OnItsWay waiting) {
            Texts.tellHere(text("say.onItsWay", waiting.invitation()));
            return true;
        }
        Texts.refuse(null, reason(outcome));
        return false;
    }

    private static String reason(LifecycleOutcome outcome) {
        if (outcome instanceof NoLongerOpen ended) {
            return text("refused.ended." + ended.invitation().status(), ended.invitation());
        }
        if (outcome instanceof Hindered hindered) {
            return Refusals.explain(hindered.reason()).text();
        }
        return Texts.text(TEXTS, "refused.unknown");
    }

    private static String text(String key, InvitationSummary invitation) {
        return Texts.text(TEXTS, key, invitation.contactName(), invitation.portalName());
    }
}
