package org.vestibule.member.web;

import static org.vestibule.shell.Texts.text;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.member.PortalUser;
import org.vestibule.member.access.PortalAccessService;
import org.vestibule.member.access.SendRecoveryLink;
import org.vestibule.member.access.SendRecoveryLinkOutcome;
import org.vestibule.member.query.MemberEvent;
import org.vestibule.member.query.PortalUserDetails;
import org.vestibule.member.query.PortalUserHistory;
import org.vestibule.member.query.PortalUserQueryService;
import org.vestibule.member.query.PortalUserSummary;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shared.paging.Newest;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;

/** The record of one portal user, with the sessions that are open, what happened, and the commands on it. */
@Named
@ViewScoped
public class PortalUserPage implements Serializable {

    private static final String TEXTS = "memberText";

    private final PortalUserQueryService users;
    private final PortalUserHistory past;
    private final PortalAccessService access;
    private final SendRecoveryLink recovery;

    private PortalUserDetails details;
    private Newest<MemberEvent> history;

    @Inject
    public PortalUserPage(
            PortalUserQueryService users,
            PortalUserHistory past,
            PortalAccessService access,
            SendRecoveryLink recovery) {
        this.users = users;
        this.past = past;
        this.access = access;
        this.recovery = recovery;
    }

    /** Reads the record that the address names, as it is now; answers 404 where there is none. */
    public void refresh() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = faces.getExternalContext().getRequestParameterMap().get("id");
        Optional<PortalUserDetails> found = RecordNumber.in(id).flatMap(users::byId);
        if (found.isEmpty()) {
            faces.getExternalContext().responseSendError(404, "No such portal user");
            faces.responseComplete();
            return;
        }
        details = found.get();
        history = past.of(details.summary().id());
    }

    public void deactivate() {
        tell(access.close(user().id()), "user.deactivated");
    }

    public void reactivate() {
        tell(access.reopen(user().id()), "user.reactivated");
    }

    public void signOutEverywhere() {
        tell(access.signOutEverywhere(user().id()), "user.signedOut");
    }

    private static void tell(Optional<PortalUser> user, String key) {
        user.ifPresent(found -> Texts.tellHere(
                text(TEXTS, key, found.contact().name(), found.portal().name())));
    }

    /** Says also why nothing was sent. */
    public void sendRecoveryLink() {
        SendRecoveryLinkOutcome outcome = recovery.send(user().id());
        String words = text(TEXTS, "user.recovery." + outcome, user().name(), user().email(), user().portalName());
        if (outcome == SendRecoveryLinkOutcome.MAILED) {
            Texts.tellHere(words);
        } else {
            Texts.refuse(null, words);
        }
    }

    /** What is asked before the user is deactivated. */
    public String getDeactivateQuestion() {
        return text(TEXTS, "user.deactivate.question", user().name(), user().portalName());
    }

    /** What is asked before the user is signed out. */
    public String getSignOutQuestion() {
        return text(TEXTS, "user.signOut.question", user().name(), user().portalName());
    }

    /** Since when the user is deactivated, and by whom; that nobody knows it, for users from before that was kept. */
    public String getReason() {
        return details.closedAt() == null
                ? text(TEXTS, "user.closed")
                : text(
                        TEXTS,
                        "user.closed.by",
                        details.closedBy(),
                        Moments.current().full(details.closedAt()));
    }

    /** That the contact has another address than the one to sign in with. */
    public String getMovedNotice() {
        return text(TEXTS, "access.moved", user().email(), details.contactEmail());
    }

    private PortalUserSummary user() {
        return details.summary();
    }

    public PortalUserDetails getDetails() {
        return details;
    }

    /** What happened to the user, newest first. */
    public Newest<MemberEvent> getHistory() {
        return history;
    }
}
