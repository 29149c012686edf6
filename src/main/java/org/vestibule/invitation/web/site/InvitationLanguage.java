package org.vestibule.invitation.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.shell.LinkLanguage;

/** The language of the invitation that a page is opened by: the invitee reads the page in the language of the e-mail. */
@ApplicationScoped
class InvitationLanguage implements LinkLanguage {

    private final AcceptInvitation acceptInvitation;
    private final CurrentPortal portal;

    @Inject
    InvitationLanguage(AcceptInvitation acceptInvitation, CurrentPortal portal) {
        this.acceptInvitation = acceptInvitation;
        this.portal = portal;
    }

    @Override
    public String parameter() {
        return CurrentInvitationLink.PARAMETER;
    }

    @Override
    public Optional<Locale> of(String secret) {
        return acceptInvitation.language(portal.get(), secret);
    }
}
