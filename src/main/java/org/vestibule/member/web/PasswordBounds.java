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

/** Puts the numbers that hold for passwords in this portal into the texts of its widgets. */
@Named
@ApplicationScoped
public class PasswordBounds {

    private final CurrentPortal portal;

    @Inject
    PasswordBounds(CurrentPortal portal) {
        this.portal = portal;
    }

    /** The text with the least number of characters in the place of {0}, and the greatest in that of {1}. */
    public String in(String text) {
        return new MessageFormat(
                        text, FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(new Object[] {getMinLength(), PasswordPolicy.MAX_LENGTH});
    }

    /** What besides the person's own words a new password can't be made of; "" where no portal is at hand. */
    public String getAround() {
        return Optional.ofNullable(portal.get())
                .map(found -> found.name() + " " + found.key())
                .orElse("");
    }

    /** How many characters a new password has to have; the usual number where no portal is at hand. */
    public int getMinLength() {
        return Optional.ofNullable(portal.get())
                .map(Portal::accounts)
                .map(AccountSettings::passwordLength)
                .orElse(PasswordPolicy.MIN_LENGTH);
    }
}
