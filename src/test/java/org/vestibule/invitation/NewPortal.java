package org.vestibule.invitation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.portal.Portal;

/** Makes a portal for a browser test, with the roles Partner and Buyer: answers its id and its name. */
@WebServlet("/testing/portal")
public class NewPortal extends HttpServlet {

    @Inject
    private transient Scene scene;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Portal portal = scene.portal();
        response.getWriter().print(portal.id() + " " + portal.name());
    }
}
