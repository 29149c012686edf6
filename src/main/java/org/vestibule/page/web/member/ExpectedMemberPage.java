package org.vestibule.page.web.member;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.vestibule.member.PortalUser;
import org.vestibule.page.cache.PageCache;
import org.vestibule.page.cache.PageTemplate;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.page.web.cache.Expectation;
import org.vestibule.page.web.cache.PageBody;
import org.vestibule.page.web.cache.RenderedPage;
import org.vestibule.page.web.segment.CutPage;
import org.vestibule.page.web.segment.PageSegments;
import org.vestibule.page.web.segment.SegmentMarks;
import org.vestibule.shell.CachePlaceholders;
import org.vestibule.shell.guard.FormTokenCookie;

/**
 * A member's page that will be cached, without its segments, for all who can open the same pages.
 *
 * @param user the user when the page was opened
 * @param segments tells which widget is the heading after rendering
 */
record ExpectedMemberPage(
        PageCache pages,
        MemberRequest asked,
        PortalUser user,
        PublishedPage page,
        SegmentMarks marks,
        PageSegments segments)
        implements Expectation {

    /** Makes the page be rendered with placeholders and with marks around its segments. */
    @Override
    public void begin(HttpServletRequest request) {
        segments.mark(marks);
        CachePlaceholders.begin(MemberValues.NAMES, request);
        Expectation.super.begin(request);
    }

    @Override
    public void end(HttpServletRequest request) {
        Expectation.super.end(request);
        segments.unmark();
    }

    @Override
    public void take(RenderedPage rendered, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String> placeholders = rendered.placeholders().texts();
        if (rendered.forOthers() && !FacesContext.getCurrentInstance().isValidationFailed()) {
            marks.cut(rendered.markup())
                    .filter(CutPage::canBeFilled)
                    .ifPresent(cut -> pages.keep(asked.key(), kept(cut, placeholders, rendered.language(), request)));
        }
        var whole = new PageTemplate(marks.without(rendered.markup()), placeholders);
        PageBody.send(whole.filled(MemberValues.of(user, whole, request, response)), request, response);
    }

    private MemberPage kept(
            CutPage cut, Map<String, String> placeholders, String language, HttpServletRequest request) {
        Map<String, String> gaps = new HashMap<>(placeholders);
        gaps.putAll(cut.gaps());
        return new MemberPage(
                asked.version(),
                language,
                new PageTemplate(cut.around(), gaps),
                page,
                !cut.segments().isEmpty(),
                segments.heading(),
                FormTokenCookie.isFormOnView(request));
    }
}
