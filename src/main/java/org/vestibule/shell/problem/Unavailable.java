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

/**
 * Answers requests that can't be carried out now, but may be a moment later: with 503 and a time to try again, and to
 * people with a page that says so and keeps what they sent.
 */
@ApplicationScoped
public class Unavailable {

    /** Why a request can't be carried out now; the texts go by it. */
    public enum Reason {
        /** The database is away, or somebody holds what the request waits for. */
        DATABASE,
        /** There is no room to save anything. */
        DISK,
        /** There are more requests than are taken at once. */
        BUSY;

        /** For the log. */
        String told() {
            return switch (this) {
                case DATABASE -> "the database didn't answer in time";
                case DISK -> "the disk is full";
                case BUSY -> "there were too many at once";
            };
        }

        static Optional<Reason> of(Throwable failure) {
            if (Causes.find(failure, HashingOverloadedException.class).isPresent()) {
                return Optional.of(BUSY);
            }
            return Outage.of(failure).map(outage -> outage == Outage.DISK ? DISK : DATABASE);
        }
    }

    private static final String SECONDS_TO_WAIT = "5";
    private static final String FOUND_AWAY = Unavailable.class.getName();
    private static final int FULL_BELOW_BYTES = 64 * 1024;

    /** So long Derby may need until it answers again, or finds once more that it can't write. */
    private static final Duration STOPPED_FOR = Duration.ofMinutes(2);

    private final Instance<Settings> settings;
    /** When a request found last that the disk is full; null for never. */
    private volatile Long lastFull;

    @Inject
    Unavailable(Instance<Settings> settings) {
        this.settings = settings;
    }

    /** Notes that the database was away when the request needed it first, so that nothing goes on without what it would say. */
    public static void noteAway(HttpServletRequest request) {
        request.setAttribute(FOUND_AWAY, true);
    }

    /** Whether the database was away when the request needed it first, be it back by now. */
    public static boolean wasAway(HttpServletRequest request) {
        return request.getAttribute(FOUND_AWAY) != null;
    }

    /** Answers in the form that the request can do something with: a page, a notice on the page, or the status alone. */
    public void answer(Reason found, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (found == Reason.DISK) {
            lastFull = System.nanoTime();
        }
        Reason reason = found == Reason.DATABASE && (isDiskFull() || wasDiskFull()) ? Reason.DISK : found;
        response.setHeader("Retry-After", SECONDS_TO_WAIT);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            notice(reason, request, response);
        } else if ("fetch".equals(request.getHeader("X-Requested-With"))) {
            // The script keeps what it sent, and offers to send it again.
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            page(reason, request, response);
        }
    }

    /** Derby stops when it can't write, which leaves a little room again, and can't start anew with that. */
    private boolean wasDiskFull() {
        Long last = lastFull;
        return last != null && System.nanoTime() - last < STOPPED_FOR.toNanos();
    }

    /** While Derby can't write, it keeps trying for over a minute, and those who wait for it have given up before. */
    private boolean isDiskFull() {
        Settings now = settings.get();
        File folder = now.dataDir().toFile();
        return now.database() == Settings.Database.DERBY
                && folder.exists()
                && folder.getUsableSpace() < FULL_BELOW_BYTES;
    }

    /** Not by way of the server's error pages: it would write a stack trace into the log for each. */
    private static void page(Reason reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=UTF-8");
        write(new SentFormPage("unavailable." + reason, request).html(), response);
    }

    /** What failed may have begun to write already, in one of two ways that exclude each other. */
    private static void write(String html, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().write(html);
        } catch (IllegalStateException e) {
            response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** PrimeFaces' scripts take no other status than 200 for an answer. */
    private static void notice(Reason reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String text = Bundles.of("org.vestibule.shell.messages", Languages.of(request))
                .getString("unavailable." + reason + ".notice");
        PartialNotice.write(text, response);
    }
}
