package org.vestibule.testing;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLNonTransientConnectionException;

/** Lets tests see what becomes of a request that fails as nobody thought of, or for want of a database. */
@WebServlet("/testing/failing")
public class Failing extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException("A test wanted this to fail", cause(request));
    }

    private static Exception cause(HttpServletRequest request) {
        return request.getParameter("outage") == null
                ? null
                : new SQLNonTransientConnectionException("A test wanted the database to be away", "08006");
    }
}
