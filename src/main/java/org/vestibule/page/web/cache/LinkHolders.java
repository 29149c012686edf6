package org.vestibule.page.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.shell.LinkHolder;
import org.vestibule.shell.PersonalLink;

/** Finds out who opened a page by a link from an e-mail of any feature. */
@ApplicationScoped
public class LinkHolders {

    private final CallerLookupBulkhead lookups;
    private final Instance<PersonalLink> links;

    @Inject
    LinkHolders(CallerLookupBulkhead lookups, @Any Instance<PersonalLink> links) {
        this.lookups = lookups;
        this.links = links;
    }

    /** Empty if the address has no link or several, or if too many lookups are running. */
    public Optional<LinkHolder> of(String portalKey, HttpServletRequest request) {
        return request.getQueryString() == null ? Optional.empty() : lookups.call(() -> look(portalKey, request));
    }

    /** The same without the bulkhead, for a request that was admitted to the limit for pages. */
    Optional<LinkHolder> look(String portalKey, HttpServletRequest request) {
        return links.stream()
                .flatMap(link -> link.holder(portalKey, request).stream())
                .findFirst();
    }

    /** The widgets that show nothing about the holder of such a link except the holder's values. */
    Set<String> widgets() {
        return links.stream().flatMap(link -> link.widgets().stream()).collect(Collectors.toSet());
    }
}
