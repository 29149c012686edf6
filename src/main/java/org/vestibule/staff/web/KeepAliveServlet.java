package org.vestibule.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.vestibule.security.Caller;

/** Keeps the user signed in while they read or write: requesting it renews the session. */
@WebServlet("/stay")
public class KeepAliveServlet extends HttpServlet {

    private final transient Caller caller;

    @Inject
    public KeepAliveServlet(Caller caller) {
        this.caller = caller;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(caller.signedIn() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
