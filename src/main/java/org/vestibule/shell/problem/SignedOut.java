package org.vestibule.shell.problem;

import com.samskivert.mustache.Escapers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ResourceBundle;
import org.vestibule.shared.Bundles;
import org.vestibule.shell.Languages;
import org.vestibule.shell.guard.FormToken;

/**
 * Answers a form of a user who isn't signed in any more, if what they typed can't be stored: the response itself
 * contains it, and lets them sign in in another tab and submit it again.
 */
public final class SignedOut {

    private static final String REASON = "signedOut";

    private SignedOut() {}

    /** @param signIn the address of the sign-in page */
    public static void answer(String signIn, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            ResourceBundle texts = Bundles.of("org.vestibule.shell.messages", Languages.of(request));
            PartialNotice.write(
                    texts.getString("signedOut.notice") + " <a href=\"" + Escapers.HTML.escape(signIn)
                            + "\" target=\"_blank\">" + texts.getString("signedOut.signIn") + "</a>",
                    response);
            return;
        }
        String token = FormToken.of(request, response);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(new SentFormPage(REASON, request)
                        .withSignIn(signIn, token)
                        .html());
    }
}
