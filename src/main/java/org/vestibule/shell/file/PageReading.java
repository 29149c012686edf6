package org.vestibule.shell.file;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

/** Takes the text of a page into memory while it is rendered; its headers go through. */
public final class PageReading extends AnswerInMemory {

    private boolean setsCookies;

    public PageReading(HttpServletResponse response) {
        super(response);
    }

    /** Whether the browser is given something to keep. */
    public boolean setsCookies() {
        return setsCookies;
    }

    @Override
    public void addCookie(Cookie cookie) {
        setsCookies = true;
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, String value) {
        setsCookies |= "Set-Cookie".equalsIgnoreCase(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        setsCookies |= "Set-Cookie".equalsIgnoreCase(name);
        super.addHeader(name, value);
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }
}
