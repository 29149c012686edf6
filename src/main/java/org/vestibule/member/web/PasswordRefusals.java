package org.vestibule.member.web;

import java.util.Map;
import org.vestibule.member.account.PasswordRefusal;

/** Texts that tell portal users why their password was refused. */
final class PasswordRefusals {

    private PasswordRefusals() {}

    /**
     * @param refusal null for no refusal, which gives ""
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
