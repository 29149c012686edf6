package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.member.password.PasswordRecovery;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.text.EmailAddress;
import org.vestibule.widget.TakenForm;

/** The form of the Password Recovery widget. */
@Named
@RequestScoped
public class RecoveryForm {

    private final PasswordRecovery recovery;
    private final CurrentPortal portal;
    private final TakenForm taken;

    private String email;
    private boolean unreadable;
    private boolean limited;

    @Inject
    RecoveryForm(PasswordRecovery recovery, CurrentPortal portal, TakenForm taken) {
        this.recovery = recovery;
        this.portal = portal;
        this.taken = taken;
    }

    public void send() throws IOException {
        Optional<EmailAddress> address = EmailAddress.ofExisting(email);
        if (address.isPresent()) {
            limited = !recovery.ask(portal.get(), address.get(), language());
        } else {
            unreadable = true;
        }
        if (!limited && !unreadable) {
            taken.leadBack();
        } else {
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Whether a link was requested, which is mailed only if the address is a user's. */
    public boolean isAsked() {
        return taken.isHere();
    }

    /** The address for an empty form: this page, with the invitation link that it was opened by. */
    public String getFormAddress() {
        return taken.formAddress();
    }

    /** Whether the typed text isn't an e-mail address. */
    public boolean isUnreadable() {
        return unreadable;
    }

    /** Whether nothing was done because too many requests came from this network. */
    public boolean isLimited() {
        return limited;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
