package org.vestibule.testing;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets tests see what becomes of a request that nobody thought of: it fails. */
@WebServlet("/testing/failing")
public class Failing extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException("A test wanted this to fail");
    }
}
