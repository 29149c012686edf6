package org.vestibule.fault;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invitees who follow the link in their e-mail and send the form, as a browser without scripts does. */
final class Invitee {

    private static final Pattern FORM = Pattern.compile("<form id=\"(\\w+):form\"");
    private static final int REDIRECT = 3;

    private Invitee() {}

    /** Accepts; true where the answer leads on into the portal, as it does for nobody but a new portal user. */
    static boolean accept(URI server, String link) throws IOException {
        var requests = new Requests(server);
        String screen = requests.get(link).body();
        Matcher form = FORM.matcher(screen);
        if (!form.find()) {
            return false;
        }
        String widget = form.group(1) + ":";
        var answer = requests.post(
                link,
                Map.of(
                        widget + "form",
                        widget + "form",
                        widget + "FIRST_NAME",
                        "Ada",
                        widget + "LAST_NAME",
                        "Byron",
                        widget + "PASSWORD",
                        "harbour lights",
                        widget + "submit",
                        "x",
                        "jakarta.faces.ViewState",
                        "stateless"));
        return answer.statusCode() / 100 == REDIRECT
                && !answer.headers().firstValue("Location").orElse("").contains("invitation=");
    }
}
