package org.vestibule.member.web;

import java.util.Map;
import org.vestibule.member.account.PasswordRefusal;

/** Says to portal users why their password didn't do for what they wanted. */
final class PasswordRefusals {

    private PasswordRefusals() {}

    /**
     * @param refusal null for none, which is ""
     * @param words the widget's texts
     */
    static String text(PasswordRefusal refusal, Map<String, String> words) {
        if (refusal == null) {
            return "";
        }
        return switch (refusal.reason()) {
            case MISSING, WRONG -> words.get("password." + refusal.reason());
            case TOO_MANY_ATTEMPTS -> AttemptsText.of(refusal.minutes());
            case BUSY -> AttemptsText.busy();
        };
    }
}
