package org.vestibule.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.vestibule.shell.LinkHolder;
import org.vestibule.shell.PersonalLink;

/** Finds out who opened a page by a link from an e-mail, whichever feature's it is. */
@ApplicationScoped
class LinkHolders {

    /** How many requests look for theirs at once: nothing else bounds those who come this early to the database. */
    static final int MOST_AT_ONCE = 8;

    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);
    private final Instance<PersonalLink> links;

    @Inject
    LinkHolders(@Any Instance<PersonalLink> links) {
        this.links = links;
    }

    /** Empty where the address holds nothing, no link, more than one, or while too many others look for theirs. */
    Optional<LinkHolder> of(String portalKey, HttpServletRequest request) {
        if (request.getQueryString() == null || !turns.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return links.stream()
                    .flatMap(link -> link.holder(portalKey, request).stream())
                    .findFirst();
        } finally {
            turns.release();
        }
    }

    /** The widgets that show nothing of somebody with such a link beside their values. */
    Set<String> widgets(Optional<LinkHolder> holder) {
        return holder.isEmpty()
                ? Set.of()
                : links.stream().flatMap(link -> link.widgets().stream()).collect(Collectors.toSet());
    }
}
