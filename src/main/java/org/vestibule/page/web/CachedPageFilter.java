package org.vestibule.page.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.page.cache.CachedPage;
import org.vestibule.page.cache.PageCache;
import org.vestibule.page.cache.PortalVersion;
import org.vestibule.page.cache.PortalVersions;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shell.LinkHolder;

/**
 * Answers requests for pages that look the same for everybody from memory, before anything else is done. Whoever may be known
 * to the portal, or brings anything along but a good link from an e-mail, goes on; so does the first who asks, and their page
 * is kept.
 */
public class CachedPageFilter extends HttpFilter {

    /** The one spelling of a page's address; others mean the same page, and are answered by it. */
    private static final Pattern PAGE = Pattern.compile("/site/([a-z0-9-]{1,40})(?:/[a-z0-9-]{1,100}){0,9}");

    /** Who reads slowly holds a thread meanwhile. Beyond so many, others are answered as if nothing were kept. */
    public static final int MOST_AT_ONCE = 20;

    private final transient Semaphore turns = new Semaphore(MOST_AT_ONCE);
    private final transient PageCache pages;
    private final transient PortalVersions versions;
    private final transient DatabaseAvailability database;
    private final transient LinkHolders holders;

    @Inject
    public CachedPageFilter(
            PageCache pages, PortalVersions versions, DatabaseAvailability database, LinkHolders holders) {
        this.pages = pages;
        this.versions = versions;
        this.database = database;
        this.holders = holders;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher address = PAGE.matcher(request.getRequestURI());
        if (!pages.isOn() || !isForAnybody(request) || !address.matches() || database.isAway()) {
            chain.doFilter(request, response);
            return;
        }
        String portal = address.group(1);
        Optional<PortalVersion> version = versions.of(portal);
        Optional<LinkHolder> holder = version.flatMap(current -> holders.of(portal, request));
        if (version.isEmpty() || holder.isEmpty() && request.getQueryString() != null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Locale> language =
                holder.map(person -> SiteLanguage.asked(person, request)).orElseGet(() -> SiteLanguage.asked(request));
        var key = new PageCache.Key(
                portal,
                address.group(),
                language,
                holder.map(person -> person.shown().keySet()).orElse(Set.of()));
        Optional<CachedPage> page = pages.find(key, version.get());
        if (page.isPresent() && turns.tryAcquire()) {
            try {
                ExpectedPage.send(page.get(), holder, request, response);
            } finally {
                turns.release();
            }
        } else {
            if (request.getMethod().equals("GET")) {
                new ExpectedPage(pages, key, version.get(), holder, holders).attach(request);
            }
            chain.doFilter(request, response);
        }
    }

    private static boolean isForAnybody(HttpServletRequest request) {
        return SiteServlet.LOOKING.contains(request.getMethod())
                && request.getContentLengthLong() <= 0
                && request.getHeader("Transfer-Encoding") == null
                && Arrival.secret(request).isEmpty();
    }
}
