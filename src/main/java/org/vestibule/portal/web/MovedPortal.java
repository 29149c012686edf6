package org.vestibule.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.portal.PortalRoles;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.transfer.ImportPortal;
import org.vestibule.portal.transfer.UnknownWidgets;
import org.vestibule.shell.Texts;

/** The message on a portal's record about what was imported, or that the portal is too large to export. */
@Named
@RequestScoped
public class MovedPortal {

    /** The request parameters that show these messages. */
    static final String IMPORTED = "imported";

    static final String TOO_LARGE = "tooLarge";

    private static final String TEXTS = "portalText";
    private static final int MEGABYTE = 1 << 20;

    private final PortalSettingsPage portal;
    private final PortalSettings settings;
    private final PortalRoles roles;
    private final UnknownWidgets widgets;
    private List<String> unknown;

    @Inject
    public MovedPortal(PortalSettingsPage portal, PortalSettings settings, PortalRoles roles, UnknownWidgets widgets) {
        this.portal = portal;
        this.settings = settings;
        this.roles = roles;
        this.widgets = widgets;
    }

    public boolean isImported() {
        return NewPortalMessage.isAsked(IMPORTED);
    }

    public boolean isTooLarge() {
        return NewPortalMessage.isAsked(TOO_LARGE);
    }

    /** What was created: "Harbour was imported, with 8 pages, the role Member and 3 images." */
    public String getText() {
        return NewPortalMessage.of(
                "say.imported",
                portal.getName(),
                portal.getPages().size(),
                roles.of(portal.getId()),
                settings.images(portal.getId()).size());
    }

    /** The text that names the widgets on its pages that this installation doesn't have; null if it has all. */
    public String getUnknownWidgets() {
        if (unknown == null) {
            unknown = widgets.onPagesOf(portal.getId());
        }
        return unknown.isEmpty()
                ? null
                : Texts.text(TEXTS, "say.unknownWidgets", unknown.size(), String.join(", ", unknown));
    }

    /** The text that says why the portal can't be exported. */
    public String getLimit() {
        return Texts.text(TEXTS, "say.tooLarge", portal.getName(), ImportPortal.MAX_FILE_BYTES / MEGABYTE);
    }
}
