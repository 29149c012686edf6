package org.vestibule.designer.web.pages;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PageState;
import org.vestibule.page.editing.PageUsage.EntryPage;
import org.vestibule.page.editing.PageUsageFinder;
import org.vestibule.page.tree.MoveDirection;
import org.vestibule.page.tree.PageTree;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRole;

/**
 * A line of the tree of pages.
 *
 * @param publishesAt when its next planned publication is; null if there is none
 * @param version the version of its draft
 * @param parts its roles as an entry page in the portal's record
 * @param roles the names of the roles that may see the page, if it requires a role
 * @param lostRoles how many of its roles the portal doesn't have any more
 * @param place its position in the tree
 */
public record PageRow(
        long id,
        String title,
        String path,
        String address,
        PageState state,
        ZonedDateTime publishesAt,
        long version,
        List<EntryPage> parts,
        PageAccess access,
        String roles,
        int lostRoles,
        boolean inNavigation,
        boolean template,
        Place place)
        implements Serializable {

    /**
     * The position of a page in the tree.
     *
     * @param number its position among its siblings, counted from 1
     * @param of the number of siblings, including itself
     * @param subpages the number of its descendants
     * @param steps the directions in which it can be moved by a step, as a text
     */
    public record Place(Long parent, int level, int number, int of, int subpages, String steps)
            implements Serializable {

        static Place of(long id, PageTree tree) {
            Long parent = tree.parentOf(id).orElse(null);
            List<Long> siblings = tree.under(parent);
            String steps = Stream.of(MoveDirection.values())
                    .filter(step -> tree.position(id, step).isPresent())
                    .map(MoveDirection::name)
                    .collect(Collectors.joining(" "));
            return new Place(
                    parent,
                    tree.level(id),
                    siblings.indexOf(id) + 1,
                    siblings.size(),
                    tree.below(id).size(),
                    steps);
        }
    }

    static PageRow of(
            Page page, Portal portal, List<PortalRole> rolesOfPortal, PageTree tree, ZonedDateTime publishesAt) {
        List<PortalRole> roles = rolesOfPortal.stream()
                .filter(role -> page.roleIds().contains(role.id()))
                .toList();
        return new PageRow(
                page.id(),
                page.title(),
                "/" + page.path(),
                PortalAddress.local(portal, page.path()),
                page.state(),
                publishesAt,
                page.draftVersion(),
                PageUsageFinder.entries(portal, page.id()).toList(),
                page.access(),
                roles.stream().map(PortalRole::name).collect(Collectors.joining(", ")),
                page.roleIds().size() - roles.size(),
                page.inNavigation(),
                page.isTemplate(),
                Place.of(page.id(), tree));
    }

    /** Whether visitors see it, even if in an older state. */
    public boolean live() {
        return state == PageState.PUBLISHED || state == PageState.CHANGED;
    }

    /** Whether the page requires a role and all of its roles were deleted: then no visitor can open it. */
    public boolean closed() {
        return access == PageAccess.ROLES && roles.isEmpty();
    }
}
