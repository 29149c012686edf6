package org.vestibule.page.web.member;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.page.cache.PageCache;
import org.vestibule.page.cache.PortalVersion;

/**
 * A member's request for a page, of whom the database told before anything else was done.
 *
 * @param key what the page is kept by
 * @param version that of the portal before the member was looked up
 * @param kept the page, where it is kept and opens to the member
 * @param since when the member was looked up, by {@link System#nanoTime()}
 */
public record MemberRequest(
        PortalUser user, PageCache.Key key, PortalVersion version, Optional<MemberPage> kept, long since) {

    private static final String ATTRIBUTE = MemberRequest.class.getName();

    public void attach(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Empty where it isn't known to be a member's, or asks for nothing that could be kept. */
    static Optional<MemberRequest> of(HttpServletRequest request) {
        return Optional.ofNullable((MemberRequest) request.getAttribute(ATTRIBUTE));
    }

    /** The page, where nothing of it is to be rendered. */
    public Optional<MemberPage> whole() {
        return kept.filter(page -> !page.segmented());
    }

    /** The page, where its segments are to be rendered. */
    Optional<MemberPage> segmented() {
        return kept.filter(MemberPage::segmented);
    }
}
