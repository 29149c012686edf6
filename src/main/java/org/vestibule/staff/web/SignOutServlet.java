package org.vestibule.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session. It doesn't use a Faces form, so that it works on a page of any age. */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {

    private final transient StaffAuthentication authentication;

    @Inject
    public SignOutServlet(StaffAuthentication authentication) {
        this.authentication = authentication;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("signOut") == null) {
            // The request doesn't come from the button: a script mistook this form for its own.
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        authentication.signOut(request);
        response.sendRedirect("/signin");
    }
}
