package org.vestibule.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.vestibule.shell.LinkHolder;
import org.vestibule.shell.PersonalLink;

/** Finds out who opened a page by a link from an e-mail, whichever feature's it is. */
@ApplicationScoped
public class LinkHolders {

    /** How many requests look for theirs at once: nothing else bounds those who come this early to the database. */
    public static final int MOST_AT_ONCE = 2;

    /** How many more may wait for a turn; beyond that, a page is rendered as if nothing were kept. */
    public static final int MOST_WAITING = 16;

    private static final long LONGEST_WAIT_MILLIS = 500;

    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);
    private final Instance<PersonalLink> links;

    @Inject
    LinkHolders(@Any Instance<PersonalLink> links) {
        this.links = links;
    }

    /** Empty where the address holds nothing, no link, more than one, or while too many others look for theirs. */
    Optional<LinkHolder> of(String portalKey, HttpServletRequest request) {
        if (request.getQueryString() == null || !mayLook()) {
            return Optional.empty();
        }
        try {
            return look(portalKey, request);
        } finally {
            turns.release();
        }
    }

    /** The same without a turn, for a request that has its own among those for pages. */
    Optional<LinkHolder> look(String portalKey, HttpServletRequest request) {
        return links.stream()
                .flatMap(link -> link.holder(portalKey, request).stream())
                .findFirst();
    }

    private boolean mayLook() {
        if (turns.tryAcquire()) {
            return true;
        }
        try {
            return turns.getQueueLength() < MOST_WAITING
                    && turns.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The widgets that show nothing of somebody with such a link beside their values. */
    Set<String> widgets() {
        return links.stream().flatMap(link -> link.widgets().stream()).collect(Collectors.toSet());
    }
}
