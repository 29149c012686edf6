package org.vestibule.shell.guard;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id of this thread's request, which relates log lines, responses and error pages to each other. */
public final class RequestId {

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The id of the current request; empty for background work. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Whether the text is a valid request id, so that it may be displayed. */
    public static boolean acceptable(String text) {
        return text != null && ACCEPTABLE.matcher(text).matches();
    }

    /** The id from a proxy in front if it is valid, otherwise a new one. */
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
