package org.vestibule.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.member.password.PasswordRecovery;
import org.vestibule.member.password.RecoveryEmailHandler;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.shell.LinkLanguage;

/** Finds the language for a page opened by a recovery link: that of the e-mail. */
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
    public String parameter() {
        return RecoveryEmailHandler.PARAMETER;
    }

    @Override
    public Optional<Locale> of(String secret) {
        return recovery.language(portal.get(), secret);
    }
}
