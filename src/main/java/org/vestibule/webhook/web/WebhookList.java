package org.vestibule.webhook.web;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.vestibule.settings.Settings;
import org.vestibule.shell.ListParameters;
import org.vestibule.webhook.administration.WebhookDirectory;
import org.vestibule.webhook.administration.WebhookService;
import org.vestibule.webhook.administration.WebhookSummary;

/** The list of webhooks. */
@Named
@RequestScoped
public class WebhookList {

    private final WebhookDirectory directory;
    private final WebhookService service;
    private final Settings settings;
    private List<WebhookSummary> all;

    @Inject
    WebhookList(WebhookDirectory directory, WebhookService service, Settings settings) {
        this.directory = directory;
        this.service = service;
        this.settings = settings;
    }

    /** Rereads the list, because a command may have changed it. */
    public void refresh() {
        all = directory.all();
    }

    public List<WebhookSummary> getAll() {
        if (all == null) {
            refresh();
        }
        return all;
    }

    /** Sends a test to the webhook that the request names. */
    public void sendTest() {
        ListParameters.ofRequest()
                .number("webhook")
                .ifPresent(id -> WebhookMessages.tell(service.sendTest(id), null, "say.tested"));
    }

    /** The text that names the events. */
    public String events(WebhookSummary webhook) {
        return webhook.events().stream()
                .map(event -> text(WebhookMessages.TEXTS, "type." + event))
                .collect(Collectors.joining(", "));
    }

    /** The text that names the portals. */
    public String portals(WebhookSummary webhook) {
        if (webhook.portals().isAll()) {
            return text(WebhookMessages.TEXTS, "portals.ALL");
        }
        return webhook.portalNames().isEmpty()
                ? text(WebhookMessages.TEXTS, "portals.none")
                : String.join(", ", webhook.portalNames());
    }

    /** Whether the secrets are stored as they are, which the operator should know outside of a demonstration. */
    public boolean isReadable() {
        return !settings.demo() && !directory.isEncrypting();
    }
}
