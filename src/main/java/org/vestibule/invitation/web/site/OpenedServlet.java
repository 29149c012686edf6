package org.vestibule.invitation.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.vestibule.invitation.accepting.RecordOpening;

/** Takes from the script of an invitation's page that a person opened it. The answer says nothing about the link: 204. */
@WebServlet("/invitation/opened")
public class OpenedServlet extends HttpServlet {

    private final transient RecordOpening openings;

    @Inject
    public OpenedServlet(RecordOpening openings) {
        this.openings = openings;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        openings.record(request.getParameter(CurrentInvitationLink.PARAMETER));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
