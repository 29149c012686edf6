package org.vestibule.shell.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.vestibule.security.HashingOverloadedException;
import org.vestibule.settings.Settings;
import org.vestibule.shared.Bundles;
import org.vestibule.shared.Outage;
import org.vestibule.shell.Languages;
import org.vestibule.shell.route.ApiAddress;

/**
 * Answers requests that can't be processed now, but may be a moment later: with 503 and a time to retry, and for users
 * with a page that explains it and keeps what they sent.
 */
@ApplicationScoped
public class Unavailable {

    /** Why a request can't be processed now; selects the texts. */
    public enum Reason {
        /** The database is away, or a lock couldn't be acquired. */
        DATABASE,
        /** The disk is full. */
        DISK,
        /** There are too many concurrent requests. */
        BUSY;

        /** The reason for the log. */
        public String told() {
            return switch (this) {
                case DATABASE -> "the database didn't answer in time";
                case DISK -> "the disk is full";
                case BUSY -> "there were too many at once";
            };
        }

        /** The reason behind a failure; empty if it is something else. */
        public static Optional<Reason> of(Throwable failure) {
            if (Causes.find(failure, HashingOverloadedException.class).isPresent()) {
                return Optional.of(BUSY);
            }
            return Outage.of(failure).map(outage -> outage == Outage.DISK ? DISK : DATABASE);
        }
    }

    private static final String SECONDS_TO_WAIT = "5";
    private static final String FOUND_AWAY = Unavailable.class.getName();
    private static final int FULL_BELOW_BYTES = 64 * 1024;

    /** How long Derby may need until it answers again, or fails to write again. */
    private static final Duration STOPPED_FOR = Duration.ofMinutes(2);

    private final Instance<Settings> settings;
    /** When a request last found that the disk is full; null for never. */
    private volatile Long lastFull;

    @Inject
    Unavailable(Instance<Settings> settings) {
        this.settings = settings;
    }

    /** Marks that the database was away at the request's first query, so that nothing continues without its data. */
    public static void noteAway(HttpServletRequest request) {
        request.setAttribute(FOUND_AWAY, true);
    }

    /** Whether the database was away at the request's first query, even if it is back by now. */
    public static boolean wasAway(HttpServletRequest request) {
        return request.getAttribute(FOUND_AWAY) != null;
    }

    /** Answers in a form that suits the request: a page, a notice on the page, or only the status. */
    public void answer(Reason found, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (found == Reason.DISK) {
            lastFull = System.nanoTime();
        }
        Reason reason = found == Reason.DATABASE && (isDiskFull() || wasDiskFull()) ? Reason.DISK : found;
        response.setHeader("Retry-After", SECONDS_TO_WAIT);
        if (ApiAddress.isAskedFor(request)) {
            ProblemDocument.ofStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE).send(response);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            notice(reason, request, response);
        } else if ("fetch".equals(request.getHeader("X-Requested-With"))) {
            // The script keeps the data that it sent, and offers a retry.
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            page(reason, request, response);
        }
    }

    /**
     * Whether the disk was full recently: Derby shuts down when it can't write, which frees a little space, but not
     * enough to start again.
     */
    private boolean wasDiskFull() {
        Long last = lastFull;
        return last != null && System.nanoTime() - last < STOPPED_FOR.toNanos();
    }

    /**
     * Whether the disk is full: while Derby can't write, it keeps trying for over a minute, and the requests that wait
     * for it have timed out before.
     */
    private boolean isDiskFull() {
        Settings now = settings.get();
        File folder = now.dataDir().toFile();
        return now.database() == Settings.Database.DERBY
                && folder.exists()
                && folder.getUsableSpace() < FULL_BELOW_BYTES;
    }

    /** Writes the page without the server's error pages, which would log a stack trace for each. */
    private static void page(Reason reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=UTF-8");
        write(new SentFormPage("unavailable." + reason, request).html(), response);
    }

    /**
     * Writes to the stream or the writer, whichever the failed response has opened already, because only one of them
     * may be used.
     */
    private static void write(String html, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().write(html);
        } catch (IllegalStateException e) {
            response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Sends a notice with status 200, because PrimeFaces' scripts accept no other. */
    private static void notice(Reason reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String text = Bundles.of("org.vestibule.shell.messages", Languages.of(request))
                .getString("unavailable." + reason + ".notice");
        PartialNotice.write(text, response);
    }
}
