package org.vestibule.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.member.address.ConfirmAddressChange;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.shell.LinkLanguage;

/** The language of the e-mail whose link to confirm an address a page is opened by. */
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
