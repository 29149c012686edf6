package org.vestibule.shell.guard;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Names the request that this thread works on, so that log lines, answers and error pages can be laid side by side. */
public final class RequestId {

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The id of the request under way; empty for work that no request asked for. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Whether a text could be a request's id, so that it may be shown again. */
    public static boolean acceptable(String text) {
        return text != null && ACCEPTABLE.matcher(text).matches();
    }

    /** The id that a proxy before us gave the request, where it is one, or a new one. */
    static String of(String given) {
        if (acceptable(given)) {
            return given;
        }
        byte[] bits = new byte[8];
        ThreadLocalRandom.current().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    static void begin(String id) {
        CURRENT.set(id);
    }

    static void end() {
        CURRENT.remove();
    }
}
