package org.vestibule.staff.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordViolation;
import org.vestibule.shell.Texts;

/** Texts about the rules for staff passwords, with their limits. */
@Named
@ApplicationScoped
public class PasswordTexts {

    private static final String TEXTS = "shellText";

    /** The help text at the field. */
    public String getHelp() {
        return Texts.text(TEXTS, "password.help", PasswordPolicy.DEFAULT_MIN_LENGTH);
    }

    public int getMinLength() {
        return PasswordPolicy.DEFAULT_MIN_LENGTH;
    }

    static String of(PasswordViolation violation) {
        return Texts.text(
                TEXTS, "password.problem." + violation, PasswordPolicy.DEFAULT_MIN_LENGTH, PasswordPolicy.MAX_LENGTH);
    }
}
