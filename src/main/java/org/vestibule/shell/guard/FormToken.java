package org.vestibule.shell.guard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shell.CachePlaceholders;
import org.vestibule.shell.SafeCookie;

/**
 * The CSRF token: the hash of a secret in a cookie, masked differently each time. Other sites can read neither, and it
 * needs no session, so that public pages have it, too.
 */
@Named
@RequestScoped
public class FormToken {

    /** The name of the form's field. */
    public static final String FIELD = "vestibule.token";

    /** The name of the header, for scripts. */
    public static final String HEADER = "X-Vestibule-Token";

    private static final String PLAIN_COOKIE = "vestibule-form";
    /** Browsers accept a cookie with this prefix from this host only, and only over https. */
    private static final String ENCRYPTED_COOKIE = "__Host-vestibule-form";

    private static final Pattern SECRET = Pattern.compile("[\\w-]{43}");
    private static final String MADE = FormToken.class.getName();

    private final HttpServletRequest request;

    @Inject
    FormToken(HttpServletRequest request) {
        this.request = request;
    }

    /** The token for the page's forms. Call it before the response is committed, because it may set the cookie. */
    public static String of(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> placeholder = CachePlaceholders.of(request).map(placeholders -> placeholders.text(FIELD));
        if (placeholder.isPresent()) {
            return placeholder.get();
        }
        String secret = secret(request).orElseGet(() -> (String) request.getAttribute(MADE));
        if (secret == null) {
            secret = OneTimeToken.mint().secret();
            request.setAttribute(MADE, secret);
            response.addCookie(SafeCookie.of(cookieName(request), secret, "/", request));
        }
        return TokenMask.mask(OneTimeToken.hashOf(secret));
    }

    /** Whether the request has a valid token. */
    static boolean isIn(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        String said = header == null ? request.getParameter(FIELD) : header;
        Optional<String> token = Optional.ofNullable(said).flatMap(TokenMask::unmask);
        return token.isPresent()
                && secret(request)
                        .map(secret -> OneTimeToken.hashOf(secret).getBytes(StandardCharsets.UTF_8))
                        .filter(right ->
                                MessageDigest.isEqual(right, token.get().getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    /** Whether the request has the cookie for a token. */
    static boolean isCookieIn(HttpServletRequest request) {
        return secret(request).isPresent();
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return SafeCookie.values(cookieName(request), request)
                .filter(value -> SECRET.matcher(value).matches())
                .findFirst();
    }

    private static String cookieName(HttpServletRequest request) {
        return SafeCookie.isEncrypted(request) ? ENCRYPTED_COOKIE : PLAIN_COOKIE;
    }

    /** The token, for views that render a form, or the page's scripts, themselves. */
    public String getValue() {
        return of(request, FormTokenCookie.response());
    }
}
