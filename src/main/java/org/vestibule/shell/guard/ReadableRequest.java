package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.vestibule.shared.ReadableText;

/** A request whose parameters, from a form or from the address, are cleaned by {@link ReadableText}. */
final class ReadableRequest extends HttpServletRequestWrapper {

    ReadableRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return ReadableText.of(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = super.getParameterValues(name);
        return values == null ? null : readable(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new HashMap<>(super.getParameterMap());
        all.replaceAll((name, values) -> readable(values));
        return all;
    }

    /** An invalid date has to be ignored (RFC 9110, 13.1.3). */
    @Override
    public long getDateHeader(String name) {
        try {
            return super.getDateHeader(name);
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static String[] readable(String[] values) {
        return Arrays.stream(values).map(ReadableText::of).toArray(String[]::new);
    }
}
