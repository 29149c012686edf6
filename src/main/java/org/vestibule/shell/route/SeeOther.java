package org.vestibule.shell.route;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The answer to a POST, which leads on with 303: that is the status by which a browser asks for the next page by a GET,
 * whatever it makes of 302 (RFC 9110, 15.4.4), and so neither loading anew nor going back sends the form again.
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
