package org.vestibule.staff.web;

import static org.vestibule.shell.Texts.text;

import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;
import org.vestibule.staff.administration.StaffChangeOutcome;
import org.vestibule.staff.administration.StaffChangeOutcome.Done;
import org.vestibule.staff.administration.StaffChangeOutcome.TooManyEmails;

/** The messages about the result of a command on an account of the staff. */
final class StaffChangeMessages {

    private static final String TEXTS = "staffText";

    private StaffChangeMessages() {}

    /**
     * Shows the message in the view.
     *
     * @param success the text key of the message if the command succeeded
     * @return whether it succeeded
     */
    static boolean tell(StaffChangeOutcome outcome, String success) {
        if (outcome instanceof Done done) {
            Texts.tellHere(
                    text(TEXTS, success, done.account().name(), done.account().email()));
            return true;
        }
        Texts.refuse(null, refusal(outcome));
        return false;
    }

    /** The message why nothing was changed. */
    static String refusal(StaffChangeOutcome outcome) {
        return outcome instanceof TooManyEmails tooMany
                ? text(TEXTS, "refused.tooMany", Moments.current().full(tooMany.again()))
                : text(TEXTS, "refused." + outcome);
    }
}
