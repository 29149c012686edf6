package org.vestibule.shell.route;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The response to a POST, which redirects with 303: with that status every browser requests the next page by GET (RFC
 * 9110, 15.4.4), so that neither reloading nor going back submits the form again.
 */
final class SeeOther extends HttpServletResponseWrapper {

    SeeOther(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(location, SC_SEE_OTHER);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) throws IOException {
        super.sendRedirect(location, SC_SEE_OTHER, clearBuffer);
    }
}
