package org.vestibule.webhook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.vestibule.webhook.administration.WebhookOutcome;

/** The dialog that shows a new secret, once. */
@Named
@RequestScoped
public class WebhookSecretDialog {

    private String secret;

    /** Shows the new secret of a command, if there is one. */
    void show(WebhookOutcome outcome) {
        secret = outcome.fold(done -> done.secret().orElse(null), invalid -> null, refused -> null);
    }

    /** The secret just made; null if none was made. */
    public String getSecret() {
        return secret;
    }
}
