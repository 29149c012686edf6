package org.vestibule.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Checks whether a portal's invitations lead to a page on which they can be accepted. */
@ApplicationScoped
public class InvitePageCheck {

    private static final String WIDGET = "crmUserInvite";

    private final PortalPages pages;

    @Inject
    public InvitePageCheck(PortalPages pages) {
        this.pages = pages;
    }

    /** The reason why they don't, or empty if they do. A page hosted by another site isn't checked. */
    public Optional<InvitePageReason> problem(Portal portal) {
        if (portal.inviteUrl() != null) {
            return Optional.empty();
        }
        if (portal.invitePageId() == null) {
            return Optional.of(InvitePageReason.UNSET);
        }
        Optional<PortalPages.Choice> page = pages.page(portal, portal.invitePageId());
        if (page.isEmpty()) {
            return Optional.of(InvitePageReason.DELETED);
        }
        if (!page.get().published()) {
            return Optional.of(InvitePageReason.UNPUBLISHED);
        }
        return pages.shows(page.get().id(), WIDGET) ? Optional.empty() : Optional.of(InvitePageReason.WITHOUT_WIDGET);
    }
}
