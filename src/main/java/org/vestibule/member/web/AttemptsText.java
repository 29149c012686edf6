package org.vestibule.member.web;

import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInOutcome.Busy;
import org.vestibule.security.throttle.SignInOutcome.TooManyAttempts;
import org.vestibule.shell.BusyAnswer;
import org.vestibule.shell.Texts;

/** Texts that explain why a password wasn't checked and how long to wait. */
final class AttemptsText {

    private AttemptsText() {}

    /**
     * The text; null if the password was checked. If the server is busy, the response also gets the matching HTTP
     * status.
     */
    static String of(SignInOutcome<?> outcome) {
        if (outcome instanceof Busy) {
            return busy();
        }
        return outcome instanceof TooManyAttempts<?> tooMany ? of(tooMany.minutes()) : null;
    }

    static String busy() {
        BusyAnswer.markView();
        return Texts.text("memberText", "attempts.busy");
    }

    static String of(long minutes) {
        return Texts.text("memberText", "attempts.tooMany", minutes);
    }
}
