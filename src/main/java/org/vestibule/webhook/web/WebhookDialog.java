package org.vestibule.webhook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.primefaces.PrimeFaces;
import org.vestibule.security.PortalScope;
import org.vestibule.shell.ListParameters;
import org.vestibule.shell.typed.FormReturned;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.administration.WebhookDirectory;
import org.vestibule.webhook.administration.WebhookOutcome;
import org.vestibule.webhook.administration.WebhookRequest;
import org.vestibule.webhook.administration.WebhookService;
import org.vestibule.webhook.administration.WebhookSummary;

/** The dialogs New webhook, on the list, and Edit, on a record. */
@Named
@RequestScoped
public class WebhookDialog {

    private static final String FORM = "webhook";

    /** Whether the webhook is told of the events of all portals, including future ones. */
    public enum Extent {
        ALL,
        SOME
    }

    private final WebhookDirectory directory;
    private final WebhookService service;
    private final WebhookSecretDialog secret;
    private final Map<String, String> values = new HashMap<>();
    private String[] events = {};
    private Extent extent = Extent.ALL;
    private String[] portals = {};
    private Map<String, String> offeredPortals;
    private boolean returned;

    @Inject
    WebhookDialog(WebhookDirectory directory, WebhookService service, WebhookSecretDialog secret) {
        this.directory = directory;
        this.service = service;
        this.secret = secret;
    }

    /** Reopens the dialog after the user had to sign in again before it was processed. */
    void reopen(@Observes FormReturned form) {
        if (form.has(FORM)) {
            returned = true;
        }
    }

    /** Fills the form with what the record's webhook has now. */
    public void open() {
        id().flatMap(directory::byId).ifPresent(this::propose);
    }

    private void propose(WebhookSummary webhook) {
        values.put("address", webhook.address());
        events = webhook.events().stream().map(Enum::name).toArray(String[]::new);
        extent = webhook.portals().isAll() ? Extent.ALL : Extent.SOME;
        portals = webhook.portals().portalIds().stream().map(String::valueOf).toArray(String[]::new);
    }

    /** Makes a webhook or, on a record, changes it. */
    public void save() {
        var request = new WebhookRequest(values.get("address"), chosenEvents(), chosenPortals());
        Optional<Long> id = id();
        WebhookOutcome outcome = id.isPresent() ? service.change(id.get(), request) : service.make(request);
        if (WebhookMessages.tell(outcome, FORM, id.isPresent() ? "say.changed" : "say.made")) {
            secret.show(outcome);
            PrimeFaces.current().ajax().addCallbackParam("done", true);
        }
    }

    private static Optional<Long> id() {
        return ListParameters.ofRequest().number("id");
    }

    private Set<WebhookEventType> chosenEvents() {
        Set<WebhookEventType> chosen = EnumSet.noneOf(WebhookEventType.class);
        Arrays.stream(events).map(WebhookEventType::valueOf).forEach(chosen::add);
        return chosen;
    }

    private PortalScope chosenPortals() {
        return extent == Extent.ALL
                ? PortalScope.ALL
                : PortalScope.of(Arrays.stream(portals).map(Long::valueOf).toList());
    }

    /** The events to choose from. */
    public Set<WebhookEventType> getOfferedEvents() {
        return WebhookEventType.offered();
    }

    /** The names of the portals to choose from, by id. */
    public Map<String, String> getOfferedPortals() {
        if (offeredPortals == null) {
            offeredPortals = new LinkedHashMap<>();
            directory.portals().forEach((id, name) -> offeredPortals.put(id.toString(), name));
        }
        return offeredPortals;
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** The names of the chosen events. */
    public String[] getEvents() {
        return events.clone();
    }

    public void setEvents(String[] events) {
        this.events = events == null ? new String[0] : events.clone();
    }

    public Extent getExtent() {
        return extent;
    }

    public void setExtent(Extent extent) {
        this.extent = extent;
    }

    /** The ids of the chosen portals. */
    public String[] getPortals() {
        return portals.clone();
    }

    public void setPortals(String[] portals) {
        this.portals = portals == null ? new String[0] : portals.clone();
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }
}
