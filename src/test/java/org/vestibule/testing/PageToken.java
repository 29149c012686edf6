package org.vestibule.testing;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import org.vestibule.security.OneTimeToken;

/** What requests of tests say as if they came from a page of ours that was open in this browser. */
public final class PageToken {

    static final String NAME = "vestibule-form";
    static final String SECRET = "t".repeat(43);

    /** The cookie that the browser would have. */
    public static final String COOKIE = NAME + "=" + SECRET;

    /** What the page's forms say in the field {@code vestibule.token}, and its scripts in {@link #HEADER}. */
    public static final String VALUE = "0".repeat(64) + OneTimeToken.hashOf(SECRET);

    public static final String HEADER = "X-Vestibule-Token";

    private PageToken() {}

    /** Gives a browser of Java's the cookie. */
    public static void giveTo(CookieManager browser, URI server) {
        HttpCookie cookie = new HttpCookie(NAME, SECRET);
        cookie.setPath("/");
        cookie.setVersion(0);
        browser.getCookieStore().add(server, cookie);
    }
}
