package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalPages;

/** Where on the portal's site people sign in and recover their account, as the portal's record says. */
@Named
@RequestScoped
public class EntryPages {

    private final PortalPages pages;
    private final CurrentPortal portal;

    @Inject
    EntryPages(PortalPages pages, CurrentPortal portal) {
        this.pages = pages;
        this.portal = portal;
    }

    protected EntryPages() {
        this(null, null);
    }

    /** The address of the sign-in page; null where there is none that visitors can open. */
    public String getSignIn() {
        return address(portal.get().signInPageId());
    }

    /** The address of the page that recovery links lead to; null where there is none that visitors can open. */
    public String getRecovery() {
        return address(portal.get().recoveryPageId());
    }

    /** Whether this very page is the one that recovery links lead to. */
    public boolean isOnRecovery() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .getOrDefault(RequestDispatcher.FORWARD_REQUEST_URI, "")
                .equals(getRecovery());
    }

    private String address(Long pageId) {
        Portal current = portal.get();
        return pageId == null
                ? null
                : pages.page(current, pageId)
                        .filter(PortalPages.Choice::published)
                        .map(page -> PortalAddress.local(current, page.path()))
                        .orElse(null);
    }
}
