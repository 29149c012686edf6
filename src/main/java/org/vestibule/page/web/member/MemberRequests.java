package org.vestibule.page.web.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.cache.PageCache;
import org.vestibule.page.cache.PortalVersion;
import org.vestibule.page.cache.PortalVersions;
import org.vestibule.page.web.cache.CallerLookupBulkhead;
import org.vestibule.page.web.visit.SiteLanguage;
import org.vestibule.page.web.visit.SiteRequestResolver;
import org.vestibule.page.web.visit.VisitorRoles;

/**
 * Looks up early which member requests a page, and whether the page is cached for them. Caches no data about members.
 */
@ApplicationScoped
public class MemberRequests {

    /** If a request has waited longer since the member was looked up, the look-up is repeated. */
    private static final long MAX_AGE_NANOS = Duration.ofMillis(100).toNanos();

    private final CallerLookupBulkhead lookups;
    private final MemberSessionRepository sessions;
    private final PortalVersions versions;
    private final PageCache pages;

    @Inject
    MemberRequests(
            CallerLookupBulkhead lookups, MemberSessionRepository sessions, PortalVersions versions, PageCache pages) {
        this.lookups = lookups;
        this.sessions = sessions;
        this.versions = versions;
        this.pages = pages;
    }

    /**
     * The member's request; empty if nobody is signed in, the portal is closed, or the request is rendered without the
     * cache.
     */
    public Optional<MemberRequest> of(String portal, String address, HttpServletRequest request) {
        if (request.getQueryString() != null) {
            return Optional.empty();
        }
        Optional<String> secret = SiteRequestResolver.secret(request);
        return versions.of(portal).flatMap(version -> {
            long now = System.nanoTime();
            return lookups.call(() -> secret.flatMap(known -> sessions.userOf(portal, known)))
                    .filter(user -> !user.portal().closed())
                    .map(user -> with(user, address, version, now, request));
        });
    }

    private MemberRequest with(
            PortalUser user, String address, PortalVersion version, long now, HttpServletRequest request) {
        var key = new PageCache.Key(
                user.portal().key(), address, SiteLanguage.asked(user, request), Set.of(), VisitorRoles.audience(user));
        Optional<MemberPage> kept = pages.find(key, version, MemberPage.class)
                .filter(page -> page.page().opensTo(true, key.audience().roleIds()));
        return new MemberRequest(user, key, version, kept, now);
    }

    /** Whether the look-up is still valid, for a request that was admitted to the limit for pages. */
    boolean isStill(MemberRequest known, HttpServletRequest request) {
        return System.nanoTime() - known.since() < MAX_AGE_NANOS
                || versions.of(known.key().portal())
                                .filter(known.version()::equals)
                                .isPresent()
                        && SiteRequestResolver.secret(request)
                                .flatMap(secret -> sessions.userOf(known.key().portal(), secret))
                                .filter(user -> isFor(known, user, request))
                                .isPresent();
    }

    /** Whether the user may get the page cached for the request. */
    boolean isFor(MemberRequest known, PortalUser user, HttpServletRequest request) {
        return user.id().equals(known.user().id())
                && VisitorRoles.audience(user).equals(known.key().audience())
                && SiteLanguage.asked(user, request).equals(known.key().language());
    }
}
