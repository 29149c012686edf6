package org.vestibule.member.web;

import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInOutcome.Busy;
import org.vestibule.security.throttle.SignInOutcome.TooManyAttempts;
import org.vestibule.shell.BusyAnswer;
import org.vestibule.shell.Texts;

/** Says to people whose password was not looked at why, and how long to wait. */
final class AttemptsText {

    private AttemptsText() {}

    /** Null where it was looked at. Where the server is busy, the answer says so to browsers, too. */
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
