package org.vestibule.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.portal.PortalPages;
import org.vestibule.portal.PortalSettings;

/** The pages that a portal's record offers, read once for each request however many fields offer them. */
@RequestScoped
public class PageChoices {

    private final PortalSettings settings;
    private final Map<Long, List<PortalPages.Choice>> read = new HashMap<>();

    @Inject
    PageChoices(PortalSettings settings) {
        this.settings = settings;
    }

    /** The portal's pages in the order of the tree; none for an unknown portal. */
    public List<PortalPages.Choice> of(long portalId) {
        return read.computeIfAbsent(portalId, settings::pages);
    }
}
