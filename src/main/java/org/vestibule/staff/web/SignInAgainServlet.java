package org.vestibule.staff.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.shared.ReadableText;
import org.vestibule.shell.BusyAnswer;
import org.vestibule.shell.JsonBody;
import org.vestibule.shell.Languages;

/**
 * Signs someone in again whose sign-in ran out while they worked, without their leaving the page: a script sends {@code
 * {"userName", "password"}}. 204 where that is right, 503 where too many people sign in at this moment, else 422; both with a
 * message.
 */
@WebServlet("/signin/again")
public class SignInAgainServlet extends HttpServlet {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST = 10_000;

    private final transient SecurityContext security;

    @Inject
    public SignInAgainServlet(SecurityContext security) {
        this.security = security;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<UsernamePasswordCredential> given = given(request);
        if (given.isPresent()) {
            signIn(given.get(), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Optional<UsernamePasswordCredential> given(HttpServletRequest request) throws IOException {
        try {
            JsonObject sent = JsonBody.read(request, LONGEST);
            return Optional.of(new UsernamePasswordCredential(
                    ReadableText.of(sent.getString("userName")), ReadableText.of(sent.getString("password"))));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private void signIn(UsernamePasswordCredential given, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getUserPrincipal() != null) {
            // To someone who is signed in the server says yes, whatever they enter.
            request.logout();
        }
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(given));
        if (status == AuthenticationStatus.SUCCESS) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (StaffAuthentication.isBusy(request)) {
            BusyAnswer.mark(response);
        } else {
            response.setStatus(UNPROCESSABLE);
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("message", StaffAuthentication.refusal(request, Languages.of(request)))
                        .build()
                        .toString());
    }
}
