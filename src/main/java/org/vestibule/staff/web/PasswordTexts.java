package org.vestibule.staff.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordViolation;
import org.vestibule.shell.Texts;

/** Says to members of the staff what is asked of their passwords, with the numbers that hold for them. */
@Named
@ApplicationScoped
public class PasswordTexts {

    private static final String TEXTS = "shellText";

    /** What stands at the field from the start. */
    public String getHelp() {
        return Texts.text(TEXTS, "password.help", PasswordPolicy.MIN_LENGTH);
    }

    public int getMinLength() {
        return PasswordPolicy.MIN_LENGTH;
    }

    static String of(PasswordViolation violation) {
        return Texts.text(TEXTS, "password.problem." + violation, PasswordPolicy.MIN_LENGTH, PasswordPolicy.MAX_LENGTH);
    }
}
