package org.vestibule.widget.internal.confine;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Restricts the headers that a widget may set on the response of its page. It may add informative headers, but none
 * that control browsers, proxies or the server: content type, length, encoding, caching, redirects, and security
 * policy.
 */
class ConfinedHeaders extends HttpServletResponseWrapper {

    private static final Pattern ALLOWED = Pattern.compile("Link|Server-Timing|X-.+", Pattern.CASE_INSENSITIVE);

    /** Headers that browsers or proxies obey, and Vestibule's own. */
    private static final Pattern OBEYED = Pattern.compile(
            "X-(Accel|Cache|Content|DNS|Download|Forwarded|Frame|HTTP|LiteSpeed|Lighttpd|Original|Permitted|Real|Reproxy"
                    + "|Request|Rewrite|Sendfile|UA|Varnish|Vestibule|WebKit|XSS)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /**
     * Values that a widget may set because they only restrict more: for a page with private content, or with a secret
     * in its address.
     */
    private static final Map<String, String> NARROWER =
            Map.of("cache-control", "no-store", "referrer-policy", "strict-origin");

    /**
     * Vestibule's cookies: the sessions of staff and members, the seal, the language. The cookie of form tokens isn't
     * among them, because rendering a form sets it.
     */
    private static final Pattern OWN_COOKIES =
            Pattern.compile("(__Host-)?(JSESSIONID|vestibule[._]).*", Pattern.CASE_INSENSITIVE);

    ConfinedHeaders(HttpServletResponse response) {
        super(response);
    }

    private static void require(String name, String value) {
        if (name == null || !String.valueOf(value).equals(NARROWER.get(name.toLowerCase(Locale.ROOT)))) {
            require(name);
        }
    }

    private static void require(String name) {
        if (name == null
                || !ALLOWED.matcher(name).matches()
                || OBEYED.matcher(name).matches()) {
            throw new IllegalStateException("a widget can't set the header " + name
                    + ", which is about the whole page: it can add Link, Server-Timing, headers of its own that begin"
                    + " with X-, Cache-Control: no-store, and Referrer-Policy: strict-origin");
        }
    }

    private static IllegalStateException ofThePage(String what) {
        return new IllegalStateException(
                "a widget can't set the " + what + " of the answer: others are on the page, too");
    }

    @Override
    public void addCookie(Cookie cookie) {
        if (OWN_COOKIES.matcher(cookie.getName()).matches()) {
            throw new IllegalStateException("a widget can't set the cookie " + cookie.getName() + " of Vestibule's");
        }
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, String value) {
        require(name, value);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        require(name, value);
        super.addHeader(name, value);
    }

    @Override
    public void setDateHeader(String name, long value) {
        require(name);
        super.setDateHeader(name, value);
    }

    @Override
    public void addDateHeader(String name, long value) {
        require(name);
        super.addDateHeader(name, value);
    }

    @Override
    public void setIntHeader(String name, int value) {
        require(name);
        super.setIntHeader(name, value);
    }

    @Override
    public void addIntHeader(String name, int value) {
        require(name);
        super.addIntHeader(name, value);
    }

    @Override
    public void setContentType(String type) {
        throw ofThePage("content type");
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        throw ofThePage("character encoding");
    }

    @Override
    public void setCharacterEncoding(Charset encoding) {
        throw ofThePage("character encoding");
    }

    @Override
    public void setLocale(Locale locale) {
        throw ofThePage("language");
    }

    @Override
    public void setContentLength(int length) {
        throw ofThePage("length");
    }

    @Override
    public void setContentLengthLong(long length) {
        throw ofThePage("length");
    }

    @Override
    public void setBufferSize(int size) {
        throw ofThePage("buffer");
    }

    @Override
    public void setTrailerFields(Supplier<Map<String, String>> fields) {
        throw ofThePage("trailer");
    }
}
