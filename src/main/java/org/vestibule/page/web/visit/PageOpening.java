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

/** Has a request show a page, whose visitor is known by now. */
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
        // What a page says of itself holds for its text, whatever its reader would rather have.
        Locale locale = page.locale().orElseGet(() -> (Locale) request.getAttribute(AddressKeepingViewHandler.LOCALE));
        request.setAttribute(AddressKeepingViewHandler.LOCALE, locale);
        current.set(page);
        placed.show(portal, page, locale);
    }
}
