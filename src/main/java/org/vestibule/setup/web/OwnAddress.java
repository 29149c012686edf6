package org.vestibule.setup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.vestibule.security.Caller;
import org.vestibule.shell.Texts;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.text.EmailAddress;

/** The administrator's own e-mail address: the account's address, or what was typed instead. */
@RequestScoped
class OwnAddress {

    private final StaffAccountService accounts;
    private final Caller caller;

    @Inject
    OwnAddress(StaffAccountService accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /** The account's address; empty if the user name isn't an address. */
    String text() {
        return accounts.byId(caller.id())
                .flatMap(StaffAccount::email)
                .map(EmailAddress::text)
                .orElse("");
    }

    /** The typed address; if it is invalid, the field shows a message and gets the focus. */
    Optional<EmailAddress> read(String field, String typed) {
        Optional<EmailAddress> address = EmailAddress.parse(typed);
        if (address.isEmpty()) {
            Texts.refuse(
                    field,
                    Texts.text("setupText", typed == null || typed.isBlank() ? "email.MISSING" : "email.INVALID"));
            PrimeFaces.current().focus(field);
        }
        return address;
    }
}
