package org.vestibule.page.web.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.vestibule.member.CurrentMember;
import org.vestibule.page.cache.PageCache;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.page.web.revision.RevisionViews;
import org.vestibule.page.web.revision.SitePage;
import org.vestibule.page.web.segment.CutPage;
import org.vestibule.page.web.segment.PageSegments;
import org.vestibule.page.web.segment.SegmentMarks;
import org.vestibule.page.web.visit.PageOpening;
import org.vestibule.page.web.visit.SiteRequestResolver;
import org.vestibule.shell.CachePlaceholders;
import org.vestibule.shell.guard.FormToken;
import org.vestibule.shell.guard.FormTokenCookie;

/**
 * Caches members' pages when they are rendered, and answers with cached pages, of which only the segments are rendered,
 * as long as the segments fit.
 */
@ApplicationScoped
public class MemberPages {

    private final AtomicLong answered = new AtomicLong();
    private final PageCache pages;
    private final MemberRequests requests;
    private final CurrentMember member;
    private final SiteRequestResolver requestResolver;
    private final PageOpening opening;
    private final SitePage placed;
    private final PageSegments segments;
    private final SegmentRendering rendering;

    @Inject
    MemberPages(
            PageCache pages,
            MemberRequests requests,
            CurrentMember member,
            SiteRequestResolver requestResolver,
            PageOpening opening,
            SitePage placed,
            PageSegments segments,
            SegmentRendering rendering) {
        this.pages = pages;
        this.requests = requests;
        this.member = member;
        this.requestResolver = requestResolver;
        this.opening = opening;
        this.placed = placed;
        this.segments = segments;
        this.rendering = rendering;
    }

    /**
     * Makes the page, which the member may open and which is about to be rendered, be cached for all who can open the
     * same pages.
     */
    public void expect(PublishedPage page, HttpServletRequest request) {
        MemberRequest.of(request)
                .filter(asked -> request.getMethod().equals("GET"))
                .filter(asked -> requests.isFor(asked, member.get(), request))
                .map(asked -> new ExpectedMemberPage(
                        pages, asked, member.get(), page, new SegmentMarks(placed.segments()), segments))
                .ifPresent(expected -> expected.begin(request));
    }

    /** Answers with a cached page; returns false if there is none, or its segments don't fit the cached markup. */
    public boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MemberRequest> asked = MemberRequest.of(request)
                .filter(known -> known.segmented().isPresent())
                .filter(known -> requests.isStill(known, request));
        if (asked.isEmpty()) {
            return false;
        }
        MemberPage page = asked.get().segmented().orElseThrow();
        requestResolver.enter(asked.get().user(), request);
        opening.open(asked.get().user().portal(), page.page(), request);
        Optional<Map<String, String>> rendered = render(page, request, response);
        if (rendered.isPresent()) {
            answered.incrementAndGet();
            page.send(asked.get().user(), rendered.get(), request, response);
        }
        return rendered.isPresent();
    }

    /** How many requests were answered by cached pages with only their segments rendered, since the start. */
    long answered() {
        return answered.get();
    }

    private Optional<Map<String, String>> render(
            MemberPage page, HttpServletRequest request, HttpServletResponse response) {
        var marks = new SegmentMarks(placed.segments());
        segments.markAlone(marks, page.heading());
        CachePlaceholders placeholders = CachePlaceholders.begin(MemberValues.NAMES, request);
        try {
            return rendering
                    .markup(RevisionViews.segmentsOf(page.page().revisionId()), request, response)
                    .filter(markup -> segments.heading().equals(page.heading()))
                    .filter(markup -> FormTokenCookie.isFormOnView(request) == page.form())
                    .flatMap(marks::cut)
                    .filter(cut -> !cut.hasGeneratedIds())
                    .map(CutPage::segments)
                    .map(cut -> withToken(cut, placeholders.text(FormToken.FIELD), request, response));
        } finally {
            CachePlaceholders.end(request);
            segments.unmark();
        }
    }

    private static Map<String, String> withToken(
            Map<String, String> cut, String placeholder, HttpServletRequest request, HttpServletResponse response) {
        CachePlaceholders.end(request);
        String token = FormToken.of(request, response);
        return cut.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, segment -> segment.getValue()
                .replace(placeholder, token)));
    }
}
