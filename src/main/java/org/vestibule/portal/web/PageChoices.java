package org.vestibule.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.portal.PortalPages;
import org.vestibule.portal.PortalSettings;

/** The pages offered on a portal's record, read once per request for all fields. */
@RequestScoped
public class PageChoices {

    private final PortalSettings settings;
    private final Map<Long, List<PortalPages.Choice>> read = new HashMap<>();

    @Inject
    PageChoices(PortalSettings settings) {
        this.settings = settings;
    }

    /** The portal's pages in tree order; empty for an unknown portal. */
    public List<PortalPages.Choice> of(long portalId) {
        return read.computeIfAbsent(portalId, settings::pages);
    }
}
