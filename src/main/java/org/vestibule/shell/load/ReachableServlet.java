package org.vestibule.shell.load;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells a page's script, before it submits a form, that the server is available: 204. During an outage of the database
 * or an overload, the request is refused before it gets here, like the form would be.
 */
@WebServlet("/reachable")
public class ReachableServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
