package org.vestibule.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Optional;
import org.vestibule.portal.AccountSettings;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.Portal;
import org.vestibule.security.PasswordPolicy;

/** Inserts this portal's password limits into the texts of its widgets. */
@Named
@ApplicationScoped
public class PasswordBounds {

    private final CurrentPortal portal;

    @Inject
    PasswordBounds(CurrentPortal portal) {
        this.portal = portal;
    }

    /** The text with the minimum length for {0} and the maximum for {1}. */
    public String in(String text) {
        return new MessageFormat(
                        text, FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(new Object[] {getMinLength(), PasswordPolicy.MAX_LENGTH});
    }

    /** The words that a new password must not consist of, besides the person's own; "" without a portal. */
    public String getAround() {
        return Optional.ofNullable(portal.get())
                .map(found -> found.name() + " " + found.key())
                .orElse("");
    }

    /** The minimum length of a new password; the default without a portal. */
    public int getMinLength() {
        return Optional.ofNullable(portal.get())
                .map(Portal::accounts)
                .map(AccountSettings::passwordLength)
                .orElse(PasswordPolicy.DEFAULT_MIN_LENGTH);
    }
}
