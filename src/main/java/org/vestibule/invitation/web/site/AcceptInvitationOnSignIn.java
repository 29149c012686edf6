package org.vestibule.invitation.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.accepting.JoinOutcome;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSignedOut;
import org.vestibule.member.session.SignInListener;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.widget.TakenForm;

/** Accepts the invitation in the address when its invitee signs in to an existing account. */
@Named
@RequestScoped
public class AcceptInvitationOnSignIn implements SignInListener {

    private static final String JOINED = JoinOutcome.Joined.class.getSimpleName();
    private static final Set<String> OUTCOMES = Stream.of(JoinOutcome.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final AcceptInvitation acceptInvitation;
    private final CurrentPortal portal;
    private final CurrentMember member;
    private final CurrentInvitationLink link;
    private final Event<MemberSignedOut> signedOut;
    private final TakenForm taken;

    @Inject
    AcceptInvitationOnSignIn(
            AcceptInvitation acceptInvitation,
            CurrentPortal portal,
            CurrentMember member,
            CurrentInvitationLink link,
            Event<MemberSignedOut> signedOut,
            TakenForm taken) {
        this.acceptInvitation = acceptInvitation;
        this.portal = portal;
        this.member = member;
        this.link = link;
        this.signedOut = signedOut;
        this.taken = taken;
    }

    @Override
    public Optional<String> signedIn(PortalUser user) {
        return link.isPresent()
                ? Optional.of(acceptInvitation
                        .join(portal.get(), link.secret(), user)
                        .getClass()
                        .getSimpleName())
                : Optional.empty();
    }

    /** Accepts the invitation for a person who was signed in already. */
    public void accept() throws IOException {
        Optional<String> outcome = member.isSignedIn() ? signedIn(member.get()) : Optional.empty();
        if (outcome.isPresent()) {
            taken.leadBack(outcome.get());
        }
    }

    /**
     * Signs out the member who is signed in on this browser, so that the invitee can go on; the link stays in the
     * address.
     */
    public void switchAccount() throws IOException {
        if (member.isSignedIn()) {
            signedOut.fire(new MemberSignedOut(member.get()));
        }
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        String here = (String) request.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        request.redirect(link.withLink(here));
    }

    /** The outcome, by the name of its {@link JoinOutcome}; null if there was no attempt. */
    public String getOutcome() {
        return taken.taken()
                .filter(OUTCOMES::contains)
                .filter(outcome -> !outcome.equals(JOINED) || link.isUsedBySignedInMember())
                .orElse(null);
    }
}
