package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response at one of the staff's addresses. It is a screen if PrimeFaces sends its policy for the screen's scripts:
 * then our policy leaves scripts to that one.
 */
final class ScreenPolicy extends HttpServletResponseWrapper {

    ScreenPolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (SecurityHeaders.POLICY.equalsIgnoreCase(name) && value.startsWith("script-src ")) {
            setHeader(SecurityHeaders.POLICY, SecurityHeaders.SCREEN.policy());
        }
        super.addHeader(name, value);
    }
}
