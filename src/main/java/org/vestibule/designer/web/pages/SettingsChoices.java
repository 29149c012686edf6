package org.vestibule.designer.web.pages;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.content.Layout;
import org.vestibule.page.editing.AuthorPortals;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.shell.Languages;
import org.vestibule.shell.Texts;

/** The choices in a page's settings. */
@Named
@ViewScoped
public class SettingsChoices implements Serializable {

    private final AuthorPortals portals;

    private Map<Long, String> roles = Map.of();
    private int lostRoles;
    private String language = "";

    @Inject
    public SettingsChoices(AuthorPortals portals) {
        this.portals = portals;
    }

    void begin(Portal portal, Page page) {
        readRoles(portal);
        lostRoles = (int)
                page.roleIds().stream().filter(role -> !roles.containsKey(role)).count();
        language = page.locale().map(Locale::toLanguageTag).orElse("");
    }

    void readRoles(Portal portal) {
        roles = portals.rolesOf(portal).stream()
                .collect(Collectors.toMap(PortalRole::id, PortalRole::name, (one, other) -> one, LinkedHashMap::new));
    }

    /** The display text of a setting. */
    String shown(String field, String text) {
        return switch (field) {
            case "path" -> "/" + text;
            case "layout" -> Texts.text("designText", "layout." + text);
            case "language" -> text.isEmpty() ? PageListResponse.text("language.visitor") : Languages.named(text);
            case "access" -> Texts.text("designText", "access." + text);
            case "roles" ->
                Stream.of(text.split(","))
                        .map(id -> roles.getOrDefault(id.isEmpty() ? 0 : Long.parseLong(id), id))
                        .collect(Collectors.joining(", "));
            case "navigation", "template" -> PageListResponse.text("answer." + text);
            default -> text;
        };
    }

    /** The names of the portal's roles by id. */
    public Map<Long, String> getRoles() {
        return roles;
    }

    /** How many of the page's roles the portal doesn't have any more. */
    public int getLostRoles() {
        return lostRoles;
    }

    public Layout[] getLayouts() {
        return Layout.values();
    }

    public PageAccess[] getAccesses() {
        return PageAccess.values();
    }

    /** The tags of the supported languages, and the page's own. */
    public List<String> getLanguages() {
        return Languages.withAlso(language);
    }
}
