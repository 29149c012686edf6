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

/** Finds out early which member asks for a page, and whether it is kept for them. Nothing of a member is kept here. */
@ApplicationScoped
public class MemberRequests {

    /** A request that has waited longer since the member was looked up is looked at once more. */
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

    /** Empty where nobody is signed in, the portal is closed, or the request is rendered as if nothing were kept. */
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

    /** Whether it holds still what was found out, for a request that has a turn among those for pages by now. */
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

    /** Whether the user would be shown what is kept for the request. */
    boolean isFor(MemberRequest known, PortalUser user, HttpServletRequest request) {
        return user.id().equals(known.user().id())
                && VisitorRoles.audience(user).equals(known.key().audience())
                && SiteLanguage.asked(user, request).equals(known.key().language());
    }
}
