package org.vestibule.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invitees who follow the link in their e-mail and send the form, as a browser without scripts does. */
final class Invitee {

    private static final Pattern FORM = Pattern.compile("<form id=\"(\\w+):form\"");
    private static final int REDIRECT = 3;

    private Invitee() {}

    /** Accepts; true where the answer leads on into the portal, as it does for nobody but a new portal user. */
    static boolean accept(URI server, String link) throws IOException {
        var form = Invitee.open(server, link);
        if (form.isEmpty()) {
            return false;
        }
        var answer = form.get().send();
        return answer.statusCode() / 100 == REDIRECT
                && !answer.headers().firstValue("Location").orElse("").contains("invitation=");
    }

    /** Follows the link; empty where there is no form to fill in. */
    static Optional<Form> open(URI server, String link) throws IOException {
        var requests = new Requests(server);
        Matcher form = FORM.matcher(requests.get(link).body());
        return form.find() ? Optional.of(new Form(requests, link, form.group(1) + ":")) : Optional.empty();
    }

    /** The form as it stands in a browser, whatever became of the server meanwhile. */
    record Form(Requests requests, String link, String widget) {

        static final String PASSWORD = "harbour lights at nine";

        HttpResponse<String> send() throws IOException {
            return requests.post(
                    link,
                    Map.of(
                            widget + "form",
                            widget + "form",
                            widget + "FIRST_NAME",
                            "Ada",
                            widget + "LAST_NAME",
                            "Byron",
                            widget + "PASSWORD",
                            PASSWORD,
                            widget + "submit",
                            "x",
                            "jakarta.faces.ViewState",
                            "stateless"));
        }
    }
}
