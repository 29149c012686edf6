package org.vestibule.webhook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.primefaces.PrimeFaces;
import org.vestibule.shell.ListParameters;
import org.vestibule.shell.Texts;
import org.vestibule.webhook.administration.WebhookOutcome;
import org.vestibule.webhook.administration.WebhookService;

/** Runs the commands on a webhook and shows a message about the result. */
@Named
@RequestScoped
public class WebhookCommands {

    private final WebhookService service;
    private final WebhookSecretDialog secret;

    @Inject
    WebhookCommands(WebhookService service, WebhookSecretDialog secret) {
        this.service = service;
        this.secret = secret;
    }

    public void sendTest(long id) {
        WebhookMessages.tell(service.sendTest(id), null, "say.tested");
    }

    /** Sends the message that the request names once more. */
    public void redeliver(long id) {
        ListParameters.ofRequest()
                .number("delivery")
                .ifPresent(delivery -> WebhookMessages.tell(service.redeliver(id, delivery), null, "say.redelivered"));
    }

    public void switchOn(long id) {
        WebhookMessages.tell(service.switchOn(id), null, "say.switchedOn");
    }

    public void switchOff(long id) {
        WebhookMessages.tell(service.switchOff(id), null, "say.switchedOff");
    }

    /** Makes a new secret, which the dialog of secrets then shows. */
    public void rotateSecret(long id) {
        WebhookOutcome outcome = service.rotateSecret(id);
        if (WebhookMessages.tell(outcome, null, "say.rotated")) {
            secret.show(outcome);
            PrimeFaces.current().ajax().addCallbackParam("done", true);
        }
    }

    /** Deletes the webhook and redirects to the list. */
    public void delete(long id) throws IOException {
        WebhookOutcome outcome = service.delete(id);
        String gone = outcome.fold(done -> done.webhook().host(), invalid -> null, refused -> null);
        if (gone == null) {
            WebhookMessages.tell(outcome, null, null);
        } else {
            Texts.tell(Texts.text(WebhookMessages.TEXTS, "say.deleted", gone));
            FacesContext.getCurrentInstance().getExternalContext().redirect("/crm/webhooks");
        }
    }
}
