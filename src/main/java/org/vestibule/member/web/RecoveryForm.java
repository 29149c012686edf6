package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.vestibule.contact.EmailAddress;
import org.vestibule.member.PasswordRecovery;
import org.vestibule.portal.CurrentPortal;

/** The form of the Password Recovery widget. */
@Named
@RequestScoped
public class RecoveryForm {

    private final PasswordRecovery recovery;
    private final CurrentPortal portal;

    private String email;
    private boolean asked;
    private boolean unreadable;
    private boolean limited;

    @Inject
    RecoveryForm(PasswordRecovery recovery, CurrentPortal portal) {
        this.recovery = recovery;
        this.portal = portal;
    }

    public void send() {
        Optional<EmailAddress> address = EmailAddress.ofExisting(email);
        if (address.isPresent()) {
            asked = recovery.ask(portal.get(), address.get());
            limited = !asked;
        } else {
            unreadable = true;
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    /** Whether a link is on its way, if the address is a user's. */
    public boolean isAsked() {
        return asked;
    }

    /** Whether what was typed is no e-mail address. */
    public boolean isUnreadable() {
        return unreadable;
    }

    /** Whether nothing happens, because too many wishes came from where this one does. */
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
