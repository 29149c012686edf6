package org.vestibule.invitation.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.member.CurrentMember;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.LocalAddress;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shell.SecretAddress;
import org.vestibule.widget.TakenForm;

/** The invitation link by which this page was opened, and its status. */
@Named
@RequestScoped
public class CurrentInvitationLink {

    static final String PARAMETER = "invitation";

    private static final String ASKED = "asked";
    private static final String REFUSED = "refused";

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final AcceptInvitation acceptInvitation;
    private final CurrentPortal portal;
    private final CurrentMember member;
    private final PreviewInvitation preview;
    private final TakenForm taken;
    private final HttpServletRequest request;

    private InvitationLinkStatus state;
    private Boolean newLinkAsked;

    @Inject
    CurrentInvitationLink(
            AcceptInvitation acceptInvitation,
            CurrentPortal portal,
            CurrentMember member,
            PreviewInvitation preview,
            TakenForm taken,
            HttpServletRequest request) {
        this.acceptInvitation = acceptInvitation;
        this.portal = portal;
        this.member = member;
        this.preview = preview;
        this.taken = taken;
        this.request = request;
    }

    /** Redirects existing users to their page, before this page is rendered. */
    public void open(String existingUserPage) throws IOException {
        if (isPresent() && !FacesContext.getCurrentInstance().getResponseComplete()) {
            leadExistingUserTo(existingUserPage);
        }
    }

    /** Redirects with the secret, unless the link already opened that page. */
    void leadExistingUserTo(String page) throws IOException {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        if (state() instanceof InvitationLinkStatus.AlreadyRegistered
                && page != null
                && !page.isEmpty()
                && !page.equals(request.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI))) {
            if (preview.isOn()) {
                preview.leadTo(page);
            } else {
                request.redirect(withLink(page));
            }
        }
    }

    /** A page's address with this link's secret, if it is a page of this portal. */
    public String withLink(String page) {
        boolean own = LocalAddress.within(portal.get(), page).isPresent();
        return isSecretThere() && own ? page + "?" + PARAMETER + "=" + SecretAddress.encoded(secret()) : page;
    }

    /** Requests a new link from the inviter; the answer doesn't say whether it reached anybody. */
    public void askForNewLink() throws IOException {
        taken.leadBack(acceptInvitation.askForNewLink(portal.get(), secret()) ? ASKED : REFUSED);
    }

    void turnedOutToBe(InvitationLinkStatus newer) {
        state = newer;
    }

    /** Null if the address has no link, and in a preview. */
    String secret() {
        return preview.isOn()
                ? null
                : OneTimeToken.secretIn(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(PARAMETER));
    }

    private boolean isSecretThere() {
        return secret() != null && !secret().isEmpty();
    }

    InvitationLinkStatus state() {
        if (state == null) {
            state = preview.link()
                    .or(() -> InvitationLink.placeholder(request))
                    .orElseGet(() -> acceptInvitation.look(portal.get(), secret()));
        }
        return state;
    }

    /** Whether the page was opened by an invitation link at all. */
    public boolean isPresent() {
        return isSecretThere() || preview.link().isPresent();
    }

    public boolean isValid() {
        return isPresent() && state() instanceof InvitationLinkStatus.Valid;
    }

    /** Whether the link still works for somebody, even if not for this person. */
    public boolean isAcceptable() {
        return state() instanceof InvitationLinkStatus.Valid
                || state() instanceof InvitationLinkStatus.AlreadyRegistered;
    }

    /** Whether the link is of no use to anybody: neither to the invitee nor to the user who accepted with it. */
    boolean isDead() {
        return isSecretThere() && !isAcceptable() && !isUsedBySignedInMember();
    }

    /** Whether the invitation was accepted by this link. */
    boolean isUsed() {
        return isSecretThere() && state() instanceof InvitationLinkStatus.Used;
    }

    /** The HTTP status of a page with a dead link: 404 if there was no such link, 410 if it no longer works. */
    int deadStatus() {
        return state() instanceof InvitationLinkStatus.Unknown || state() instanceof InvitationLinkStatus.OtherPortal
                ? NOT_FOUND
                : GONE;
    }

    /** The name of the {@link InvitationLinkStatus}, which is the widgets' key for their texts. */
    public String getState() {
        return state().getClass().getSimpleName();
    }

    public boolean isNewLinkPossible() {
        return !isNewLinkAsked() && state().mayAskForNewLink();
    }

    /** Whether a new link was requested: just now, or recently, before the dead link was opened again. */
    public boolean isNewLinkAsked() {
        if (newLinkAsked == null) {
            newLinkAsked = taken.is(ASKED) || isSecretThere() && acceptInvitation.newLinkAsked(portal.get(), secret());
        }
        return newLinkAsked;
    }

    /** Whether too many requests came from this person's network address. */
    public boolean isNewLinkRefused() {
        return taken.is(REFUSED);
    }

    /** When an expired link expired; null for other links. */
    public Instant getExpiredSince() {
        return state() instanceof InvitationLinkStatus.Expired expired ? expired.since() : null;
    }

    /** Whether the signed-in person is the invitee, and only has to agree. */
    public boolean isForSignedInMember() {
        return member.isSignedIn()
                && state() instanceof InvitationLinkStatus.AlreadyRegistered registered
                && member.get().id() == registered.userId();
    }

    /** Whether the link works, but not for the person who is signed in on this browser. */
    public boolean isForSomebodyElse() {
        return member.isSignedIn() && isPresent() && isAcceptable() && !isForSignedInMember();
    }

    /** The invitee, for people who have the link. Empty if the link doesn't work any more. */
    public String getInvitee() {
        return acceptInvitation.invitee(portal.get(), secret()).orElse("");
    }

    /** Whether the signed-in person accepted with this link. */
    public boolean isUsedBySignedInMember() {
        return member.isSignedIn()
                && state() instanceof InvitationLinkStatus.Used used
                && member.get().id().equals(used.userId());
    }

    String firstName() {
        return state() instanceof InvitationLinkStatus.Valid valid ? valid.firstName() : "";
    }

    String lastName() {
        return state() instanceof InvitationLinkStatus.Valid valid ? valid.lastName() : "";
    }

    public String getEmail() {
        return state() instanceof InvitationLinkStatus.Valid valid ? InvitationLink.shown(valid, request) : "";
    }

    /** The inviter's name; null if Vestibule itself invited. */
    public String getInvitedBy() {
        return state() instanceof InvitationLinkStatus.Valid valid ? valid.invitedBy() : null;
    }
}
