package org.vestibule.shell.load;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Reads request bodies within a time limit that depends on their length. */
final class BodyReader {

    private static final Duration FOR_ANY = Duration.ofSeconds(10);

    /** Slower than any network over which somebody would fill in a form. */
    private static final int BYTES_PER_SECOND = 16 * 1024;

    private BodyReader() {}

    /**
     * The whole body; empty if it didn't arrive in time or completely. It may exceed its time by one read, which the
     * server bounds.
     *
     * @param length in bytes, as announced by the client
     */
    static Optional<byte[]> read(InputStream in, int length) {
        long end = System.nanoTime()
                + FOR_ANY.plusSeconds(length / BYTES_PER_SECOND).toNanos();
        byte[] body = new byte[Math.min(length, 64 * 1024)];
        int filled = 0;
        try {
            while (filled < length) {
                if (filled == body.length) {
                    // Allocates no memory for bytes that are only announced.
                    body = Arrays.copyOf(body, Math.min(length, 2 * body.length));
                }
                int read = in.read(body, filled, body.length - filled);
                if (read < 0 || filled + read < length && System.nanoTime() > end) {
                    return Optional.empty();
                }
                filled += read;
            }
            return Optional.of(body);
        } catch (IOException e) {
            // The client disconnected, or sent nothing within the server's time-out.
            return Optional.empty();
        }
    }
}
