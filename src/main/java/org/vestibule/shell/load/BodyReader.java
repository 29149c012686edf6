package org.vestibule.shell.load;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Reads bodies of requests within a time that depends on their length, however their bytes are spread over it. */
final class BodyReader {

    private static final Duration FOR_ANY = Duration.ofSeconds(10);

    /** Less than any network does that somebody would fill in a form over. */
    private static final int BYTES_PER_SECOND = 16 * 1024;

    private BodyReader() {}

    /**
     * The whole body; empty where it didn't come in time, or not as a whole. It may take one read longer than its time, and
     * how long a read takes the server bounds.
     *
     * @param length in bytes, as the client said
     */
    static Optional<byte[]> read(InputStream in, int length) {
        long end = System.nanoTime()
                + FOR_ANY.plusSeconds(length / BYTES_PER_SECOND).toNanos();
        byte[] body = new byte[Math.min(length, 64 * 1024)];
        int filled = 0;
        try {
            while (filled < length) {
                if (filled == body.length) {
                    // No memory for what is announced only.
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
            // The client is gone, or sent nothing for as long as the server waits.
            return Optional.empty();
        }
    }
}
