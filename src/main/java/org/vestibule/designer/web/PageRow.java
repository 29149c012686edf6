package org.vestibule.designer.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PageState;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRole;

/**
 * A line of the list of pages.
 *
 * @param roles the names of the roles that may see the page, where it takes a role
 */
public record PageRow(
        long id,
        String title,
        String path,
        String address,
        PageState state,
        PageAccess access,
        String roles,
        Instant changedAt)
        implements Serializable {

    static PageRow of(Page page, List<PortalRole> rolesOfPortal) {
        return new PageRow(
                page.id(),
                page.title(),
                "/" + page.path(),
                PortalAddress.local(page.portal(), page.path()),
                page.state(),
                page.access(),
                rolesOfPortal.stream()
                        .filter(role -> page.roleIds().contains(role.id()))
                        .map(PortalRole::name)
                        .collect(Collectors.joining(", ")),
                page.changedAt());
    }

    /** Whether visitors see it, be it in an older state. */
    public boolean live() {
        return state == PageState.PUBLISHED || state == PageState.CHANGED;
    }
}
