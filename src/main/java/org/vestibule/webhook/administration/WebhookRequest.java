package org.vestibule.webhook.administration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestibule.security.PortalScope;
import org.vestibule.settings.WebhookSettings;
import org.vestibule.shared.SingleLineText;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.administration.WebhookViolation.Field;
import org.vestibule.webhook.administration.WebhookViolation.Reason;

/**
 * A request to make or change a webhook: normalised, not yet validated. {@link #violations} reports what is invalid.
 *
 * @param address an {@code https} address; {@code http} only to hosts that the operator allows
 * @param portals those whose events it is told of
 */
public record WebhookRequest(String address, Set<WebhookEventType> events, PortalScope portals) {

    /** The maximum length of the address, in characters. */
    public static final int ADDRESS_LIMIT = 2000;

    public WebhookRequest {
        address = SingleLineText.tidy(address);
        events = Set.copyOf(events);
    }

    /** The violations, at most one for each field, in field order. */
    List<WebhookViolation> violations(WebhookSettings settings) {
        List<WebhookViolation> violations = new ArrayList<>();
        addressReason(settings).ifPresent(reason -> violations.add(new WebhookViolation(Field.ADDRESS, reason)));
        if (events.isEmpty()) {
            violations.add(new WebhookViolation(Field.EVENTS, Reason.MISSING));
        }
        if (portals.isNone()) {
            violations.add(new WebhookViolation(Field.PORTALS, Reason.MISSING));
        }
        return violations;
    }

    private Optional<Reason> addressReason(WebhookSettings settings) {
        if (address.isEmpty()) {
            return Optional.of(Reason.MISSING);
        }
        if (address.length() > ADDRESS_LIMIT) {
            return Optional.of(Reason.TOO_LONG);
        }
        return uri().map(uri -> reason(uri, settings)).orElse(Optional.of(Reason.NO_ADDRESS));
    }

    private static Optional<Reason> reason(URI uri, WebhookSettings settings) {
        String host = uri.getHost().replaceAll("[\\[\\]]", "");
        boolean ours = settings.isOneOfOurs(host);
        if (!uri.getScheme().equals("https") && !(uri.getScheme().equals("http") && ours)) {
            return Optional.of(Reason.NOT_HTTPS);
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of(Reason.CREDENTIALS);
        }
        return Optional.empty();
    }

    /** The address; empty if it is none with a host. Letters other than ASCII would reach no server as they are. */
    private Optional<URI> uri() {
        try {
            URI uri = new URI(address);
            boolean whole = uri.getScheme() != null
                    && uri.getHost() != null
                    && uri.getRawFragment() == null
                    && address.chars().allMatch(sign -> sign < 0x7f);
            return whole && uri.getPort() <= 65_535 ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
