package org.vestibule.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRoles;

/** The message on the record of a new portal: what was created, and what to do next. */
@Named
@RequestScoped
public class MadePortal {

    /** The request parameter that shows this message. */
    static final String MADE = "made";

    private final PortalSettingsPage portal;
    private final PageChoices pages;
    private final PortalRoles roles;

    @Inject
    public MadePortal(PortalSettingsPage portal, PageChoices pages, PortalRoles roles) {
        this.portal = portal;
        this.pages = pages;
        this.roles = roles;
    }

    public boolean isShown() {
        return NewPortalMessage.isAsked(MADE);
    }

    /** What was created: "Harbour was created, with 8 pages and the role Member." */
    public String getText() {
        return NewPortalMessage.of(
                "say.created", portal.getName(), pages.of(portal.getId()).size(), roles.of(portal.getId()));
    }

    /** The address of a preview of the invite page as an invitee sees it; null if no page of the portal is set. */
    public String getInvitePagePreview() {
        return PortalAddress.invitePreview(portal.getKey(), portal.getInvitePageId());
    }
}
