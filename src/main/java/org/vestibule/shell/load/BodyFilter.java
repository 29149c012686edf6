package org.vestibule.shell.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestibule.shared.ClientNetwork;
import org.vestibule.shell.load.ConcurrencyLimit.Permit;
import org.vestibule.shell.load.ConcurrencyLimit.Size;
import org.vestibule.shell.problem.Problem;
import org.vestibule.shell.route.ApiAddress;

/**
 * Reads the whole body of a request before the request goes on. So a slow client occupies a thread, for a limited time
 * and for a limited number of concurrent requests, but no database connection. A body that takes too long is answered
 * with 408; more requests at once from one client than {@link #SIZE} allows are answered with 429.
 *
 * <p>Uploads are too large to be kept in memory. They are read by the servlet that takes them, which requires a
 * sign-in, and count against {@link #UPLOAD_SIZE} until their request ends.
 */
public class BodyFilter extends HttpFilter {

    /**
     * How many bodies are read at once, in all and for each client; a proxy that isn't a trusted one counts as one
     * client. A body that has already arrived is read at once, but the server can't know that before it reads it. So
     * there are enough permits for many clients, and nobody waits for one.
     */
    static final Size SIZE = new Size(192, 8, 0, 0, Duration.ZERO);

    /** How many bodies are read at once for one subnet: a client can easily have many addresses in it. */
    static final int MAX_PER_SUBNET = 24;

    /**
     * How many uploads run at once, in all and for each client: they take longer than forms, so they have separate
     * permits.
     */
    static final Size UPLOAD_SIZE = new Size(12, 4, 0, 0, Duration.ZERO);

    /** The limit for bodies that aren't uploads: forms, and the JSON of our scripts. */
    private static final int MAX_BYTES = 2 << 20;

    /** The limit for the bodies of programs' calls. */
    private static final int MAX_API_BYTES = 1 << 20;

    private static final Pattern UPLOADS = Pattern.compile("/design/.*|/crm/portals/import|/crm/contacts/import/file");
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String SECONDS_TO_WAIT = "5";

    private final transient ConcurrencyLimit limit = new ConcurrencyLimit(SIZE);
    private final transient ConcurrencyLimit subnets =
            new ConcurrencyLimit(new Size(SIZE.most(), MAX_PER_SUBNET, 0, 0, Duration.ZERO));
    private final transient ConcurrencyLimit uploads = new ConcurrencyLimit(UPLOAD_SIZE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        boolean upload = isMultipart(request);
        int refusal = upload ? refusalOfUpload(request) : refusalOfBody(request);
        if (refusal != HttpServletResponse.SC_OK) {
            refuse(refusal, request, response);
            return;
        }
        Optional<Permit> permit =
                upload ? uploads.enter(ClientNetwork.of(request.getRemoteAddr())) : enter(request.getRemoteAddr());
        if (permit.isEmpty()) {
            Problem.answerWith("Retry-After", SECONDS_TO_WAIT, request);
            refuse(TOO_MANY_REQUESTS, request, response);
        } else if (upload) {
            try {
                chain.doFilter(request, response);
            } finally {
                permit.get().close();
            }
        } else {
            receive(permit.get(), request, response, chain);
        }
    }

    private Optional<Permit> enter(String client) {
        Optional<Permit> around = subnets.enter(ClientNetwork.subnetOf(client));
        Optional<Permit> own = around.flatMap(place -> limit.enter(ClientNetwork.of(client)));
        if (own.isEmpty()) {
            around.ifPresent(Permit::close);
        }
        return own.map(permit -> () -> {
            permit.close();
            around.get().close();
        });
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static int refusalOfUpload(HttpServletRequest request) {
        return UPLOADS.matcher(request.getRequestURI()).matches()
                ? HttpServletResponse.SC_OK
                : HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    }

    private static int refusalOfBody(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (length < 0) {
            // Browsers always send Content-Length.
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        return length > (ApiAddress.isAskedFor(request) ? MAX_API_BYTES : MAX_BYTES)
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : HttpServletResponse.SC_OK;
    }

    private static void receive(
            Permit permit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<byte[]> body;
        try {
            body = BodyReader.read(request.getInputStream(), (int) request.getContentLengthLong());
        } finally {
            permit.close();
        }
        if (body.isEmpty()) {
            Problem.answerWith("Retry-After", SECONDS_TO_WAIT, request);
            refuse(HttpServletResponse.SC_REQUEST_TIMEOUT, request, response);
            return;
        }
        chain.doFilter(new ReceivedRequest(request, body.get()), response);
    }

    /** Doesn't wait for the rest of the body, so the connection can't be reused. */
    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem.answerWith("Connection", "close", request);
        response.sendError(status);
    }
}
