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

/** Redirects from former addresses of pages to the present ones, keeping the query. */
@ApplicationScoped
public class MovedPages {

    /** 308: like 301, but the browser repeats the POST. */
    private static final int MOVED_WITH_FORM = 308;

    private final PageRepository pages;
    private final PathRedirectRepository redirects;

    @Inject
    public MovedPages(PageRepository pages, PathRedirectRepository redirects) {
        this.pages = pages;
        this.redirects = redirects;
    }

    /** Redirects if a published page had the path before, and no published page has it now; returns whether it did. */
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
            // Another page may take the path later, so browsers must not cache the redirect.
            response.setHeader("Cache-Control", "no-store");
        });
        return moved.isPresent();
    }
}
