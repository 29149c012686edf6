package org.vestibule.page.web.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.vestibule.page.site.CurrentPage;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.page.web.revision.SitePage;
import org.vestibule.portal.Portal;
import org.vestibule.shell.AddressKeepingViewHandler;

/** Makes a request show a page, after the visitor was resolved. */
@ApplicationScoped
public class PageOpening {

    private final CurrentPage current;
    private final SitePage placed;

    @Inject
    PageOpening(CurrentPage current, SitePage placed) {
        this.current = current;
        this.placed = placed;
    }

    public void open(Portal portal, PublishedPage page, HttpServletRequest request) {
        // A page's own language takes precedence over the visitor's, because its text is written in it.
        Locale locale = page.locale().orElseGet(() -> (Locale) request.getAttribute(AddressKeepingViewHandler.LOCALE));
        request.setAttribute(AddressKeepingViewHandler.LOCALE, locale);
        current.set(page);
        placed.show(portal, page, locale);
    }
}
