package org.vestibule.page.web.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.vestibule.member.PortalUser;
import org.vestibule.page.cache.KeptPage;
import org.vestibule.page.cache.PageTemplate;
import org.vestibule.page.cache.PortalVersion;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.page.web.cache.PageBody;
import org.vestibule.page.web.cache.PageCacheCandidate;
import org.vestibule.page.web.segment.PageHeading;

/**
 * A cached page for members who can open the same pages.
 *
 * @param version the version of its portal before it was rendered
 * @param language the language tag of its texts
 * @param template the page with gaps for the member's name, tokens and segments
 * @param segmented whether it has segments, which are rendered for each member
 * @param heading the widget that is its heading
 * @param form whether it has a form
 */
public record MemberPage(
        PortalVersion version,
        String language,
        PageTemplate template,
        PublishedPage page,
        boolean segmented,
        PageHeading heading,
        boolean form)
        implements KeptPage {

    @Override
    public int size() {
        return template.size();
    }

    /**
     * Sends it to the member.
     *
     * @param segments the markup of its segments, by the names of their gaps
     */
    public void send(
            PortalUser user, Map<String, String> segments, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Language", language);
        response.setHeader("Vary", PageCacheCandidate.VARY);
        response.setContentType("text/html;charset=UTF-8");
        PageBody.send(template.filled(MemberValues.of(user, template, request, response), segments), request, response);
    }
}
