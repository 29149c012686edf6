package org.vestibule.page.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.cache.CachedPage;
import org.vestibule.page.cache.PageCache;
import org.vestibule.page.cache.PageTemplate;
import org.vestibule.page.cache.PortalVersion;
import org.vestibule.page.web.revision.SitePage;
import org.vestibule.shell.CachePlaceholders;
import org.vestibule.shell.LinkHolder;
import org.vestibule.shell.SecretAddress;
import org.vestibule.shell.file.StaticFile;
import org.vestibule.shell.guard.FormToken;
import org.vestibule.widget.catalog.Dependency;

/**
 * A page that is cached after rendering if it turns out to be the same for all visitors.
 *
 * @param version the version of its portal before anything of it was read
 * @param holder who opened it by a link; empty if its address has no link
 * @param holders for looking up the holder again
 */
public record PageCacheCandidate(
        PageCache pages, PageCache.Key key, PortalVersion version, Optional<LinkHolder> holder, LinkHolders holders)
        implements Expectation {

    private static final String ATTRIBUTE = PageCacheCandidate.class.getName();

    /**
     * The {@code Cache-Control} of a page that isn't personal: browsers may show it when going back, and revalidate it
     * otherwise.
     */
    public static final String CACHING = "private, no-cache";

    /** The {@code Vary} header of a portal's page. */
    public static final String VARY = "Accept-Language, Cookie";

    public void attach(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The candidate of this request; empty if its page can't be cached. */
    public static Optional<PageCacheCandidate> of(HttpServletRequest request) {
        return Optional.ofNullable((PageCacheCandidate) request.getAttribute(ATTRIBUTE));
    }

    /** Whether these widgets show the same to all visitors of this kind, except for the holder's values. */
    public boolean fits(SitePage shown) {
        return holder.isEmpty()
                ? shown.dependencyBeside(Set.of()) != Dependency.VISITOR
                : shown.dependencyBeside(holders.widgets()).compareTo(Dependency.PORTAL) <= 0;
    }

    /**
     * Marks the page as cacheable: from now on, the visitor's values are rendered as placeholders. Does nothing if the
     * link isn't valid any more, or its holder has other values by now, because the request may have waited meanwhile.
     */
    public void allow(HttpServletRequest request) {
        if (holder.isPresent() && !holders.look(key.portal(), request).equals(holder)) {
            return;
        }
        Set<String> names = new HashSet<>(Set.of(FormToken.FIELD));
        holder.ifPresent(person -> names.addAll(person.values().keySet()));
        CachePlaceholders.begin(names, request);
        begin(request);
    }

    /** Whether it has the content type of pages, and not another one that this client negotiated. */
    public static boolean isPage(String type) {
        return type != null && type.startsWith("text/html");
    }

    @Override
    public void take(RenderedPage rendered, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CachedPage page = page(rendered);
        if (rendered.forOthers()) {
            pages.keep(key, page);
            send(page, holder, request, response);
        } else if (page.file() == null) {
            // Sent without caching headers.
            fill(page.template(), holder, request, response);
        } else {
            response.getOutputStream().write(page.file().content());
        }
    }

    private CachedPage page(RenderedPage rendered) {
        Map<String, String> gaps = new HashMap<>(rendered.placeholders().texts());
        holder.ifPresent(person -> gaps.put(LinkHolder.SECRET, person.secret()));
        var template = new PageTemplate(rendered.markup(), gaps);
        return template.isWhole()
                ? CachedPage.of(
                        version,
                        rendered.language(),
                        StaticFile.of(rendered.type(), rendered.markup().getBytes(StandardCharsets.UTF_8)))
                : CachedPage.of(version, rendered.language(), template);
    }

    /** Sends the page to the visitor. */
    public static void send(
            CachedPage page, Optional<LinkHolder> holder, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Language", page.language());
        response.setHeader("Vary", VARY);
        if (holder.isPresent()) {
            SecretAddress.protect(response);
        } else {
            response.setHeader("Cache-Control", CACHING);
        }
        if (page.file() == null) {
            fill(page.template(), holder, request, response);
        } else {
            page.file().send(request, response);
        }
    }

    private static void fill(
            PageTemplate template,
            Optional<LinkHolder> holder,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, String> values = new HashMap<>(holder.map(LinkHolder::shown).orElse(Map.of()));
        if (template.shows(FormToken.FIELD)) {
            values.put(FormToken.FIELD, FormToken.of(request, response));
        }
        response.setContentType("text/html;charset=UTF-8");
        PageBody.send(template.filled(values), request, response);
    }
}
