package org.vestibule.invitation.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.shell.LinkLanguage;

/** Sets the language of a page that an invitation opens: the invitee reads it in the language of the e-mail. */
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
