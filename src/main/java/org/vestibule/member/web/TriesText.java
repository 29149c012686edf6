package org.vestibule.member.web;

import org.vestibule.security.tries.SignInOutcome;
import org.vestibule.security.tries.SignInOutcome.TooManyTries;
import org.vestibule.shell.Texts;

/** Says to people who tried too often how long to wait. */
final class TriesText {

    private TriesText() {}

    /** Null where they need not wait. */
    static String of(SignInOutcome<?> outcome) {
        return outcome instanceof TooManyTries<?> tooMany ? of(tooMany.minutes()) : null;
    }

    static String of(long minutes) {
        return Texts.text("memberText", "tries.tooMany", minutes);
    }
}
