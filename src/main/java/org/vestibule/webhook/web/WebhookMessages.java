package org.vestibule.webhook.web;

import static org.vestibule.shell.Texts.text;

import java.util.List;
import org.primefaces.PrimeFaces;
import org.vestibule.shell.Texts;
import org.vestibule.webhook.administration.WebhookOutcome;
import org.vestibule.webhook.administration.WebhookViolation;

/** The messages about the result of a command on a webhook. */
final class WebhookMessages {

    static final String TEXTS = "webhookText";

    private WebhookMessages() {}

    /**
     * Shows the message in the view.
     *
     * @param form the form whose fields may be invalid
     * @param success the text key of the message if the command succeeded
     * @return whether it succeeded
     */
    static boolean tell(WebhookOutcome outcome, String form, String success) {
        return outcome.fold(
                done -> {
                    Texts.tellHere(text(TEXTS, success, done.webhook().host()));
                    return true;
                },
                invalid -> refuse(form, invalid.violations()),
                refused -> {
                    Texts.refuse(null, text(TEXTS, "refused." + refused));
                    return false;
                });
    }

    private static boolean refuse(String form, List<WebhookViolation> violations) {
        violations.forEach(violation -> Texts.refuse(
                form + ":" + violation.field().key(),
                text(TEXTS, "violation." + violation.field().key() + "." + violation.reason())));
        PrimeFaces.current().focus(form + ":" + violations.get(0).field().key());
        return false;
    }
}
