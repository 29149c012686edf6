package org.vestibule.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.member.password.PasswordRecovery;
import org.vestibule.member.password.RecoveryEmailHandler;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shell.LinkLanguage;

/** The language of the e-mail whose recovery link a page is opened by. */
@ApplicationScoped
class RecoveryLanguage implements LinkLanguage {

    private final PasswordRecovery recovery;
    private final CurrentPortal portal;

    @Inject
    RecoveryLanguage(PasswordRecovery recovery, CurrentPortal portal) {
        this.recovery = recovery;
        this.portal = portal;
    }

    @Override
    public Optional<Locale> of(HttpServletRequest request) {
        return Optional.ofNullable(OneTimeToken.secretIn(request.getParameter(RecoveryEmailHandler.PARAMETER)))
                .filter(secret -> !secret.isEmpty())
                .flatMap(secret -> recovery.language(portal.get(), secret));
    }
}
