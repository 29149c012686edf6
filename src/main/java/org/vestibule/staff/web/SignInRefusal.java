package org.vestibule.staff.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInOutcome.Busy;
import org.vestibule.security.throttle.SignInOutcome.TooManyAttempts;
import org.vestibule.shared.Bundles;
import org.vestibule.staff.StaffAccount;

/** The message for a failed sign-in. */
final class SignInRefusal {

    private SignInRefusal() {}

    /** Whether too many people are signing in at the moment, so that the request can be retried. */
    static boolean isBusy(SignInOutcome<StaffAccount> outcome) {
        return outcome instanceof Busy;
    }

    static String text(SignInOutcome<StaffAccount> outcome, Locale locale) {
        ResourceBundle texts = Bundles.of("org.vestibule.shell.messages", locale);
        if (outcome instanceof TooManyAttempts<StaffAccount> tooMany) {
            return new MessageFormat(texts.getString("signIn.tooMany"), locale)
                    .format(new Object[] {tooMany.minutes()});
        }
        String key = isBusy(outcome) ? "signIn.busy" : "signIn.refused";
        return new MessageFormat(texts.getString(key), locale).format(new Object[0]);
    }
}
