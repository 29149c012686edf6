package org.vestibule.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalPages;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.PortalSettingsRequest;

/** The list of portals. */
@Named
@RequestScoped
public class PortalListPage {

    private final PortalSettings settings;
    private final PageNames pageNames;
    private List<Portal> all;
    private Map<Long, PortalPages.Choice> invitePages;

    @Inject
    public PortalListPage(PortalSettings settings, PageNames pageNames) {
        this.settings = settings;
        this.pageNames = pageNames;
    }

    public List<Portal> getAll() {
        if (all == null) {
            all = settings.all();
            invitePages = settings.invitePages(all);
        }
        return all;
    }

    /** The target of the portal's invitations as readable text; empty if it is unset. */
    public String invitePage(Portal portal) {
        String page = PortalSettingsRequest.of(portal).text(PortalField.INVITE_PAGE);
        if (page.isEmpty()) {
            return "";
        }
        return portal.inviteUrl() == null ? pageNames.of(List.copyOf(invitePages.values()), page) : portal.inviteUrl();
    }
}
