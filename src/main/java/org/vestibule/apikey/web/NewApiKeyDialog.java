package org.vestibule.apikey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;
import org.vestibule.apikey.ApiKeyRequest;
import org.vestibule.apikey.ApiKeyService;
import org.vestibule.apikey.ApiKeyViolation;
import org.vestibule.apikey.ApiScope;
import org.vestibule.apikey.MakeApiKeyOutcome;
import org.vestibule.apikey.MakeApiKeyOutcome.Invalid;
import org.vestibule.apikey.MakeApiKeyOutcome.Made;
import org.vestibule.security.PortalScope;
import org.vestibule.shell.Texts;

/**
 * The dialog New API key: makes a key and shows it in one response. The bean lives only for the request, so that no
 * session, and no database of sessions, ever holds the key.
 */
@Named
@RequestScoped
public class NewApiKeyDialog {

    /** Whether the key is for all portals, including future ones. */
    public enum Extent {
        ALL,
        SOME
    }

    private static final String TEXTS = "apiKeyText";
    private static final String FORM = "newApiKey";
    private static final String EXPIRES = "expires";
    private static final int LAST_YEAR = 9999;

    private final ApiKeyService keys;
    private final ZoneId zone;
    private final Map<String, String> values = new HashMap<>();

    private String[] scopes = {};
    private Extent extent = Extent.ALL;
    private String[] chosenPortals = {};
    private Made made;

    @Inject
    NewApiKeyDialog(ApiKeyService keys, ZoneId zone) {
        this.keys = keys;
        this.zone = zone;
    }

    public void make() {
        Optional<Instant> expires = expires();
        if (expires.isEmpty() && !typedEnd().isEmpty()) {
            refuse(EXPIRES, "expires.INVALID_DAY");
            return;
        }
        MakeApiKeyOutcome outcome =
                keys.make(new ApiKeyRequest(values.get("name"), scopes(), portals(), expires.orElse(null)));
        if (outcome instanceof Made success) {
            made = success;
        } else if (outcome instanceof Invalid invalid) {
            invalid.violations().forEach(NewApiKeyDialog::refuse);
        }
    }

    private static void refuse(ApiKeyViolation violation) {
        refuse(violation.field().key(), violation.field().key() + "." + violation.reason());
    }

    private static void refuse(String field, String key) {
        Texts.refuse(FORM + ":" + field, Texts.text(TEXTS, "invalid." + key));
        PrimeFaces.current().focus(FORM + ":" + field);
    }

    private Set<ApiScope> scopes() {
        return Arrays.stream(scopes).map(ApiScope::valueOf).collect(Collectors.toSet());
    }

    private PortalScope portals() {
        return extent == Extent.ALL
                ? PortalScope.ALL
                : PortalScope.of(Arrays.stream(chosenPortals).map(Long::valueOf).toList());
    }

    private String typedEnd() {
        return Optional.ofNullable(values.get(EXPIRES)).orElse("").strip();
    }

    /** The last second of the day that was typed, so that this day is shown; empty if there is none. */
    private Optional<Instant> expires() {
        try {
            return Optional.of(LocalDate.parse(typedEnd()))
                    .filter(day -> day.getYear() <= LAST_YEAR)
                    .map(day ->
                            day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The key just made; null if none was made. */
    public Made getMade() {
        return made;
    }

    /** The texts that were typed, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** The scopes to choose from. */
    public List<ApiScope> getOfferedScopes() {
        return List.of(ApiScope.values());
    }

    public String[] getScopes() {
        return scopes;
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes;
    }

    public Extent getExtent() {
        return extent;
    }

    public void setExtent(Extent extent) {
        this.extent = extent;
    }

    /** The names of the portals to choose from, by number. */
    public Map<Long, String> getOfferedPortals() {
        return keys.portals();
    }

    public String[] getChosenPortals() {
        return chosenPortals;
    }

    public void setChosenPortals(String[] chosenPortals) {
        this.chosenPortals = chosenPortals;
    }
}
