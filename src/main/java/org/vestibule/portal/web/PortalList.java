package org.vestibule.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalEntry;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalSettings;

/** The list of portals. */
@Named
@RequestScoped
public class PortalList {

    private final PortalSettings settings;
    private final PageNames pageNames;
    private List<Portal> all;

    @Inject
    public PortalList(PortalSettings settings, PageNames pageNames) {
        this.settings = settings;
        this.pageNames = pageNames;
    }

    protected PortalList() {
        this(null, null);
    }

    public List<Portal> getAll() {
        if (all == null) {
            all = settings.all();
        }
        return all;
    }

    /** Where the portal's invitations lead, as people read it; empty where that is unset. */
    public String invitePage(Portal portal) {
        String page = PortalEntry.of(portal).text(PortalField.INVITE_PAGE);
        if (page.isEmpty()) {
            return "";
        }
        return portal.inviteUrl() == null ? pageNames.of(settings.pages(portal.id()), page) : portal.inviteUrl();
    }
}
