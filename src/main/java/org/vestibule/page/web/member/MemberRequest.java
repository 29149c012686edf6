package org.vestibule.page.web.member;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.page.cache.PageCache;
import org.vestibule.page.cache.PortalVersion;

/**
 * A member's request for a page, with the member looked up in the database before anything else was done.
 *
 * @param key the page's cache key
 * @param version the version of the portal before the member was looked up
 * @param kept the page, if it is cached and the member may open it
 * @param since when the member was looked up, by {@link System#nanoTime()}
 */
public record MemberRequest(
        PortalUser user, PageCache.Key key, PortalVersion version, Optional<MemberPage> kept, long since) {

    private static final String ATTRIBUTE = MemberRequest.class.getName();

    public void attach(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The member's request; empty if the request isn't known to be by a member, or can't be cached. */
    static Optional<MemberRequest> of(HttpServletRequest request) {
        return Optional.ofNullable((MemberRequest) request.getAttribute(ATTRIBUTE));
    }

    /** The cached page, if nothing of it has to be rendered. */
    public Optional<MemberPage> whole() {
        return kept.filter(page -> !page.segmented());
    }

    /** The cached page, if its segments have to be rendered. */
    Optional<MemberPage> segmented() {
        return kept.filter(MemberPage::segmented);
    }
}
