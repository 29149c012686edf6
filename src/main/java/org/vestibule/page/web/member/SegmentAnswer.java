package org.vestibule.page.web.member;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.vestibule.page.web.cache.PageCacheCandidate;
import org.vestibule.shell.file.AnswerInMemory;

/**
 * Buffers Faces' response with the segments of a page, so that nothing is sent to the visitor directly. Records whether
 * it has more than the markup of a page, because then the page has to be rendered in full.
 */
final class SegmentAnswer extends AnswerInMemory {

    /** Headers that the page is sent with anyway. */
    private static final Set<String> KNOWN = Set.of("content-type", "content-language", "content-security-policy");

    private boolean more;
    private String type;

    SegmentAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether it has more than the markup of a page. */
    boolean isMore() {
        return more;
    }

    private void note(String name) {
        more |= name == null || !KNOWN.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public void setContentType(String text) {
        type = text;
        more |= !PageCacheCandidate.isPage(text);
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // All pages are in UTF-8.
    }

    @Override
    public void setLocale(Locale locale) {
        // The page sets its language.
    }

    @Override
    public void setStatus(int status) {
        more |= status != SC_OK;
    }

    @Override
    public void sendError(int status) {
        more = true;
    }

    @Override
    public void sendError(int status, String message) {
        more = true;
    }

    @Override
    public void sendRedirect(String location) {
        more = true;
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) {
        more = true;
    }

    @Override
    public void sendRedirect(String location, int status) {
        more = true;
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        more = true;
    }

    @Override
    public void reset() {
        more = true;
    }

    @Override
    public void addCookie(Cookie cookie) {
        more = true;
    }

    @Override
    public void setHeader(String name, String value) {
        note(name);
    }

    @Override
    public void addHeader(String name, String value) {
        note(name);
    }

    @Override
    public void setDateHeader(String name, long value) {
        note(name);
    }

    @Override
    public void addDateHeader(String name, long value) {
        note(name);
    }

    @Override
    public void setIntHeader(String name, int value) {
        note(name);
    }

    @Override
    public void addIntHeader(String name, int value) {
        note(name);
    }
}
