package org.vestibule.page.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.page.cache.Audience;
import org.vestibule.page.cache.CachedPage;
import org.vestibule.page.cache.PageCache;
import org.vestibule.page.cache.PortalVersion;
import org.vestibule.page.cache.PortalVersions;
import org.vestibule.page.web.cache.LinkHolders;
import org.vestibule.page.web.cache.PageCacheCandidate;
import org.vestibule.page.web.member.MemberPage;
import org.vestibule.page.web.member.MemberRequest;
import org.vestibule.page.web.member.MemberRequests;
import org.vestibule.page.web.visit.SiteLanguage;
import org.vestibule.page.web.visit.SiteRequestResolver;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shell.LinkHolder;

/**
 * Answers requests for cached pages before anything else is done: for anonymous visitors, and for members, whose
 * session is read from the database each time. A request with parameters other than a valid link from an e-mail is
 * passed on; so is the first request for a page, whose result is cached, and a request by a member whose page has parts
 * that depend on the member.
 */
public class CachedPageFilter extends HttpFilter {

    /** The canonical form of a page's address; other forms of it bypass the cache. */
    private static final Pattern PAGE = Pattern.compile("/site/([a-z0-9-]{1,40})(?:/[a-z0-9-]{1,100}){0,9}");

    /** Slow clients hold a thread. Beyond this number of concurrent responses, requests bypass the cache. */
    public static final int MAX_CONCURRENT = 20;

    private final transient Semaphore turns = new Semaphore(MAX_CONCURRENT);
    private final transient PageCache pages;
    private final transient PortalVersions versions;
    private final transient DatabaseAvailability database;
    private final transient LinkHolders holders;
    private final transient MemberRequests members;

    @Inject
    public CachedPageFilter(
            PageCache pages,
            PortalVersions versions,
            DatabaseAvailability database,
            LinkHolders holders,
            MemberRequests members) {
        this.pages = pages;
        this.versions = versions;
        this.database = database;
        this.holders = holders;
        this.members = members;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher address = PAGE.matcher(request.getRequestURI());
        if (!pages.isOn() || !isPlain(request) || !address.matches() || database.isAway()) {
            chain.doFilter(request, response);
        } else if (SiteRequestResolver.secret(request).isPresent()) {
            answerMember(address, request, response, chain);
        } else {
            answerAnybody(address, request, response, chain);
        }
    }

    private void answerMember(
            Matcher address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<MemberRequest> asked = members.of(address.group(1), address.group(), request);
        Optional<MemberPage> page = asked.flatMap(MemberRequest::whole);
        if (page.isPresent() && turns.tryAcquire()) {
            try {
                page.get().send(asked.get().user(), Map.of(), request, response);
            } finally {
                turns.release();
            }
        } else {
            asked.ifPresent(known -> known.attach(request));
            chain.doFilter(request, response);
        }
    }

    private void answerAnybody(
            Matcher address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
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
                holder.map(person -> person.shown().keySet()).orElse(Set.of()),
                Audience.ANONYMOUS);
        Optional<CachedPage> page = pages.find(key, version.get(), CachedPage.class);
        if (page.isPresent() && turns.tryAcquire()) {
            try {
                PageCacheCandidate.send(page.get(), holder, request, response);
            } finally {
                turns.release();
            }
        } else {
            if (request.getMethod().equals("GET")) {
                new PageCacheCandidate(pages, key, version.get(), holder, holders).attach(request);
            }
            chain.doFilter(request, response);
        }
    }

    /** Whether the request has nothing but cookies and possibly a query. */
    private static boolean isPlain(HttpServletRequest request) {
        return SiteServlet.SAFE_METHODS.contains(request.getMethod())
                && request.getContentLengthLong() <= 0
                && request.getHeader("Transfer-Encoding") == null;
    }
}
