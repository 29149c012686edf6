package org.vestibule.setup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.vestibule.portal.InvitePageCheck;
import org.vestibule.portal.InvitePageReason;
import org.vestibule.portal.Portal;
import org.vestibule.setup.SetupProgress;
import org.vestibule.setup.SetupStep;

/** The page Set up Vestibule: which steps are done, and where each is taken. */
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

    /** Looks again once what was asked for is done. */
    public void refresh() {
        done = progress.done();
        portal = progress.portal().orElse(null);
    }

    /** Faces asks before the page is drawn anew, too. */
    private Set<SetupStep> done() {
        if (done == null) {
            refresh();
        }
        return done;
    }

    public boolean isDone(String step) {
        return done().contains(SetupStep.valueOf(step));
    }

    /** Whether it is the first step that is left to do, which the page points out. */
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

    /** The portal to look at; null where none is open. */
    public Portal getPortal() {
        done();
        return portal;
    }

    /** Why nobody could accept an invitation into the portal, or null. */
    public InvitePageReason getInvitePageReason() {
        return getPortal() == null ? null : invitePages.problem(portal).orElse(null);
    }

    /** The address of the invite page as an invitee sees it; null where it isn't one of our pages. */
    public String getInvitePagePreview() {
        return getPortal() == null || portal.invitePageId() == null
                ? null
                : "/design/" + portal.key() + "/" + portal.invitePageId() + "/preview?as=state.crmUserInvite.Valid";
    }
}
