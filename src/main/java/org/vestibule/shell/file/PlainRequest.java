package org.vestibule.shell.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Locale;

/** The request without conditional headers, so that the response is the whole file. */
final class PlainRequest extends HttpServletRequestWrapper {

    PlainRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getHeader(String name) {
        return isCondition(name) ? null : super.getHeader(name);
    }

    @Override
    public long getDateHeader(String name) {
        return isCondition(name) ? -1 : super.getDateHeader(name);
    }

    private static boolean isCondition(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.startsWith("if-") || plain.equals("range");
    }
}
