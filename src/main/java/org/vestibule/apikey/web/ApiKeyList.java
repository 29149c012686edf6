package org.vestibule.apikey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.vestibule.apikey.ApiKeyService;
import org.vestibule.apikey.ApiKeySummary;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;
import org.vestibule.shell.Texts;

/** The list of the API keys, and its command Revoke. */
@Named
@RequestScoped
public class ApiKeyList {

    private static final String TEXTS = "apiKeyText";

    private final ApiKeyService keys;
    private ListSlice<ApiKeySummary> page;

    @Inject
    ApiKeyList(ApiKeyService keys) {
        this.keys = keys;
    }

    /** Rereads the page, because a command may have changed it. */
    public void refresh() {
        page = keys.page(ListParameters.ofRequest().cursor());
    }

    public ListSlice<ApiKeySummary> getPage() {
        if (page == null) {
            refresh();
        }
        return page;
    }

    public void revoke(long id) {
        keys.revoke(id)
                .ifPresentOrElse(
                        name -> Texts.tellHere(Texts.text(TEXTS, "say.revoked", name)),
                        () -> Texts.refuse(null, Texts.text(TEXTS, "refused.unknown")));
        refresh();
    }

    /** What is asked before a key is revoked. */
    public String question(ApiKeySummary key) {
        return Texts.text(TEXTS, "revoke.question", key.name());
    }

    /** The name of the button that revokes the key. */
    public String revokeLabel(ApiKeySummary key) {
        return Texts.text(TEXTS, "revoke.label", key.name());
    }

    /** What the key is for. */
    public String scopes(ApiKeySummary key) {
        return key.scopes().stream()
                .sorted()
                .map(scope -> Texts.text(TEXTS, "scope." + scope))
                .collect(Collectors.joining(", "));
    }

    /** The portals that the key extends to. */
    public String portals(ApiKeySummary key) {
        if (key.allPortals()) {
            return Texts.text(TEXTS, "portals.ALL");
        }
        return key.portalNames().isEmpty() ? Texts.text(TEXTS, "portals.none") : String.join(", ", key.portalNames());
    }

    /** The address of the page of this list that begins or ends at the cursor. */
    public String turn(Cursor cursor) {
        return new ListAddress("/crm/api-keys").at(cursor).toString();
    }
}
