package org.vestibule.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.member.address.ConfirmAddressChange;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.shell.LinkLanguage;

/** Finds the language for a page opened by a link that confirms an address: that of the e-mail. */
@ApplicationScoped
class AddressLanguage implements LinkLanguage {

    private final ConfirmAddressChange confirmation;
    private final CurrentPortal portal;

    @Inject
    AddressLanguage(ConfirmAddressChange confirmation, CurrentPortal portal) {
        this.confirmation = confirmation;
        this.portal = portal;
    }

    @Override
    public String parameter() {
        return ConfirmAddressChange.PARAMETER;
    }

    @Override
    public Optional<Locale> of(String secret) {
        return confirmation.language(portal.get(), secret);
    }
}
