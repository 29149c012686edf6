package org.vestibule.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Finds the parts of portals, in section order. */
@ApplicationScoped
class PortalParts {

    private final Instance<PortalPart> known;

    @Inject
    PortalParts(@Any Instance<PortalPart> known) {
        this.known = known;
    }

    List<PortalPart> all() {
        return known.stream().sorted(Comparator.comparing(PortalPart::section)).toList();
    }
}
