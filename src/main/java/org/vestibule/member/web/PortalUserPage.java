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

/** The record page of a portal user, with open sessions, history and commands. */
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

    /** Reads the record in the address again; answers 404 if there is none. */
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

    /** Mails the link, or reports why nothing was sent. */
    public void sendRecoveryLink() {
        SendRecoveryLinkOutcome outcome = recovery.send(user().id());
        String words = text(TEXTS, "user.recovery." + outcome, user().name(), user().email(), user().portalName());
        if (outcome == SendRecoveryLinkOutcome.MAILED) {
            Texts.tellHere(words);
        } else {
            Texts.refuse(null, words);
        }
    }

    /** The question before deactivating the user. */
    public String getDeactivateQuestion() {
        return text(TEXTS, "user.deactivate.question", user().name(), user().portalName());
    }

    /** The question before signing the user out. */
    public String getSignOutQuestion() {
        return text(TEXTS, "user.signOut.question", user().name(), user().portalName());
    }

    /** When the user was deactivated and by whom; a text that it is unknown, if it wasn't recorded at the time. */
    public String getReason() {
        return details.closedAt() == null
                ? text(TEXTS, "user.closed")
                : text(
                        TEXTS,
                        "user.closed.by",
                        details.closedBy(),
                        Moments.current().full(details.closedAt()));
    }

    /** The notice that the contact's address differs from the sign-in address. */
    public String getMovedNotice() {
        return text(TEXTS, "access.moved", user().email(), details.contactEmail());
    }

    private PortalUserSummary user() {
        return details.summary();
    }

    public PortalUserDetails getDetails() {
        return details;
    }

    /** The user's history, newest first. */
    public Newest<MemberEvent> getHistory() {
        return history;
    }
}
