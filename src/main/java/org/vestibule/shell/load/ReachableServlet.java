package org.vestibule.shell.load;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells a page's script, before it lets a form go, that the server is there: 204. While the database is away or there is too
 * much to do, the request is refused before it comes here, as the form would be.
 */
@WebServlet("/reachable")
public class ReachableServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
