package org.vestibule.invitation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.invitation.AcceptInvitation;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shell.LinkLanguage;

/** The language of the invitation that a page is opened by: the invitee reads the page in the language of the e-mail. */
@ApplicationScoped
class InvitationLanguage implements LinkLanguage {

    private final AcceptInvitation acceptance;
    private final CurrentPortal portal;

    @Inject
    InvitationLanguage(AcceptInvitation acceptance, CurrentPortal portal) {
        this.acceptance = acceptance;
        this.portal = portal;
    }

    @Override
    public Optional<Locale> of(HttpServletRequest request) {
        return Optional.ofNullable(OneTimeToken.secretIn(request.getParameter(LinkInAddress.PARAMETER)))
                .filter(secret -> !secret.isEmpty())
                .flatMap(secret -> acceptance.language(portal.get(), secret));
    }
}
