package org.vestibule.shell.file;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;

/** Buffers the text of a page in memory while it is rendered; its headers are passed on. */
public final class PageReading extends AnswerInMemory {

    /** Headers that a cached page is sent with as well; all pages have the same policy. */
    private static final Set<String> KNOWN = Set.of("content-type", "content-language", "content-security-policy");

    private boolean addsHeaders;

    public PageReading(HttpServletResponse response) {
        super(response);
    }

    /** Whether the response has cookies or other headers that not every page has. */
    public boolean addsHeaders() {
        return addsHeaders;
    }

    private void note(String name) {
        addsHeaders |= name != null && !KNOWN.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public void addCookie(Cookie cookie) {
        note("Set-Cookie");
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, String value) {
        note(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        note(name);
        super.addHeader(name, value);
    }

    @Override
    public void setDateHeader(String name, long value) {
        note(name);
        super.setDateHeader(name, value);
    }

    @Override
    public void addDateHeader(String name, long value) {
        note(name);
        super.addDateHeader(name, value);
    }

    @Override
    public void setIntHeader(String name, int value) {
        note(name);
        super.setIntHeader(name, value);
    }

    @Override
    public void addIntHeader(String name, int value) {
        note(name);
        super.addIntHeader(name, value);
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }
}
