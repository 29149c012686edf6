package org.vestibule.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.shell.problem.Problem;

/**
 * Wraps requests as {@link ReadableRequest}, and refuses malformed ones: with several hosts, with broken or too many
 * parameters, and with oversized forms, a handful of which would exhaust the memory. Uploads have their own limit.
 */
public class ReadableRequestFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(ReadableRequestFilter.class.getName());

    /** In bytes. Nobody types a tenth of it, and decoding needs several times as much memory. */
    private static final int MAX_FORM_BYTES = 1 << 20;

    private static final Pattern HOST = Pattern.compile("[\\w.:\\[\\]-]+");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\";\\s]*)");

    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
        if (!isForOneHost(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!isInKnownCharset(type)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (form && request.getContentLengthLong() > MAX_FORM_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isReadable(request)) {
            chain.doFilter(new ReadableRequest(request), response);
        } else {
            request.setAttribute(Problem.UNREADABLE, true);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /**
     * Whether the request has exactly one valid host: otherwise a proxy may use another host than we do (RFC 9112,
     * 3.2).
     */
    private static boolean isForOneHost(HttpServletRequest request) {
        List<String> hosts = Collections.list(request.getHeaders("Host"));
        return hosts.isEmpty()
                ? "HTTP/1.0".equals(request.getProtocol())
                : hosts.size() == 1 && HOST.matcher(hosts.get(0)).matches();
    }

    private static boolean isInKnownCharset(String type) {
        Matcher named = CHARSET.matcher(type == null ? "" : type);
        try {
            return !named.find() || Charset.isSupported(named.group(1));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Whether the parameters can be parsed: the server parses all at the first access, and refuses too many and broken
     * escapes.
     */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            if (!isUpload(request)) {
                request.getParameterMap();
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warning(() -> "Refused a " + request.getMethod() + " to " + request.getRequestURI()
                    + " whose parameters can't be read: " + e.getMessage());
            return false;
        }
    }

    /** Uploads are read by their servlet, which defines how. */
    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
