package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.LocalAddress;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalPages;

/** The addresses of the portal's pages for signing in and password recovery, as its record says. */
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

    /** The address of the sign-in page; null if there is none that visitors can open. */
    public String getSignIn() {
        return address(portal.get().signInPageId());
    }

    /**
     * The address of the sign-in page, which leads back to this page afterwards.
     *
     * @param page the page that the author chose; null or "" for the portal's own
     * @return null if there is none that visitors can open
     */
    public String signInAndBack(String page) {
        String signIn = page == null || page.isEmpty() ? getSignIn() : page;
        return signIn == null
                ? null
                : LocalAddress.within(portal.get(), shownAddress())
                        .filter(shown -> !shown.equals(signIn))
                        .map(shown -> signIn + "?next=" + URLEncoder.encode(shown, StandardCharsets.UTF_8))
                        .orElse(signIn);
    }

    /** The address of the page that recovery links lead to; null if there is none that visitors can open. */
    public String getRecovery() {
        return address(portal.get().recoveryPageId());
    }

    /** Whether this page is the page that recovery links lead to. */
    public boolean isOnRecovery() {
        return shownAddress().equals(getRecovery());
    }

    /** The address that the visitor sees, without its query; "" if the request didn't come by an address of a site. */
    private static String shownAddress() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .getOrDefault(RequestDispatcher.FORWARD_REQUEST_URI, "")
                .toString();
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
