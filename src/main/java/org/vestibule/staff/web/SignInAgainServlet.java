package org.vestibule.staff.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInOutcome.SignedIn;
import org.vestibule.shared.ReadableText;
import org.vestibule.shell.BusyAnswer;
import org.vestibule.shell.JsonBody;
import org.vestibule.shell.Languages;
import org.vestibule.staff.StaffAccount;

/**
 * Signs in a user whose session expired while they worked, without leaving the page: a script sends
 * {@code {"userName", "password"}}. Answers 204 if the password is right, 503 if too many people are signing in at the
 * moment, otherwise 422; the errors with a message.
 */
@WebServlet("/signin/again")
public class SignInAgainServlet extends HttpServlet {

    private static final int UNPROCESSABLE = 422;
    private static final int MAX_LENGTH = 10_000;

    private final transient StaffAuthentication authentication;

    @Inject
    public SignInAgainServlet(StaffAuthentication authentication) {
        this.authentication = authentication;
    }

    private record Given(String userName, String password) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Given> given = given(request);
        if (given.isPresent()) {
            signIn(given.get(), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Optional<Given> given(HttpServletRequest request) throws IOException {
        try {
            JsonObject sent = JsonBody.read(request, MAX_LENGTH);
            return Optional.of(new Given(
                    ReadableText.of(sent.getString("userName")), ReadableText.of(sent.getString("password"))));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private void signIn(Given given, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInOutcome<StaffAccount> outcome =
                authentication.signIn(given.userName(), given.password(), request, response);
        if (outcome instanceof SignedIn) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (SignInRefusal.isBusy(outcome)) {
            BusyAnswer.mark(response);
        } else {
            response.setStatus(UNPROCESSABLE);
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("message", SignInRefusal.text(outcome, Languages.of(request)))
                        .build()
                        .toString());
    }
}
