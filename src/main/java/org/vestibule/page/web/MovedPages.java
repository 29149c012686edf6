package org.vestibule.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PathRedirectRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.shell.typed.ReturnedForm;

/** Leads visitors who come by an address that a page had before to where it is now, with all that the address carries. */
@ApplicationScoped
public class MovedPages {

    /** As 301, for requests that bring a form along, which is to be sent there once more. */
    private static final int MOVED_WITH_FORM = 308;

    private final PageRepository pages;
    private final PathRedirectRepository redirects;

    @Inject
    public MovedPages(PageRepository pages, PathRedirectRepository redirects) {
        this.pages = pages;
        this.redirects = redirects;
    }

    /** Answers the request if a page that visitors can see had the path, unless they see another there now. */
    boolean leadOn(Portal portal, PagePath path, HttpServletRequest request, HttpServletResponse response) {
        boolean taken = pages.at(portal, path)
                .filter(page -> page.published().isPresent())
                .isPresent();
        Optional<Page> moved = taken
                ? Optional.empty()
                : redirects
                        .pageOnceAt(portal, path)
                        .flatMap(id -> pages.of(portal, id))
                        .filter(page -> page.published().isPresent());
        moved.ifPresent(page -> {
            String address = PortalAddress.local(portal, page.path());
            String query = request.getQueryString();
            boolean plain = Set.of("GET", "HEAD").contains(request.getMethod()) && !ReturnedForm.isIn(request);
            response.setStatus(plain ? HttpServletResponse.SC_MOVED_PERMANENTLY : MOVED_WITH_FORM);
            response.setHeader("Location", query == null ? address : address + "?" + query);
            // Another page may take the path one day: browsers shall ask again.
            response.setHeader("Cache-Control", "no-store");
        });
        return moved.isPresent();
    }
}
