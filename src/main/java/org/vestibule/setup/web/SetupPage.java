package org.vestibule.setup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.vestibule.portal.InvitePageCheck;
import org.vestibule.portal.InvitePageReason;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.setup.SetupProgress;
import org.vestibule.setup.SetupStep;

/** The page Set up Vestibule: which steps are done, and where to do each. */
@Named
@RequestScoped
public class SetupPage {

    private final SetupProgress progress;
    private final InvitePageCheck invitePages;

    private Set<SetupStep> done;
    private Portal portal;

    @Inject
    SetupPage(SetupProgress progress, InvitePageCheck invitePages) {
        this.progress = progress;
        this.invitePages = invitePages;
    }

    /** Reads the progress again after an action. */
    public void refresh() {
        done = progress.done();
        portal = progress.portal().orElse(null);
    }

    /** Reads the progress once: Faces calls this before the action, too. */
    private Set<SetupStep> done() {
        if (done == null) {
            refresh();
        }
        return done;
    }

    public boolean isDone(String step) {
        return done().contains(SetupStep.valueOf(step));
    }

    /** Whether it is the first open step, which the page highlights. */
    public boolean isNext(String step) {
        SetupStep asked = SetupStep.valueOf(step);
        for (SetupStep each : SetupStep.values()) {
            if (!done().contains(each)) {
                return each == asked;
            }
        }
        return false;
    }

    public boolean isComplete() {
        return done().size() == SetupStep.values().length;
    }

    public int getDoneCount() {
        return done().size();
    }

    public int getStepCount() {
        return SetupStep.values().length;
    }

    /** The portal whose invite page is shown; null if no portal is open. */
    public Portal getPortal() {
        done();
        return portal;
    }

    /** Why nobody can accept an invitation into the portal, or null. */
    public InvitePageReason getInvitePageReason() {
        return getPortal() == null ? null : invitePages.problem(portal).orElse(null);
    }

    /** The address of the invite page as an invitee sees it; null if it isn't a page of ours. */
    public String getInvitePagePreview() {
        return getPortal() == null ? null : PortalAddress.invitePreview(portal.key(), portal.invitePageId());
    }
}
