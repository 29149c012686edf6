package org.vestibule.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Reads along what the server and Vestibule log while a test in the server runs. */
public final class LogLines extends Handler implements AutoCloseable {

    private static final int TIMEOUT_SECONDS = 10;
    private static final Logger ALL = Logger.getLogger("");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {}

    public static LogLines follow() {
        var follower = new LogLines();
        ALL.addHandler(follower);
        return follower;
    }

    /** The lines so far, of all threads. */
    public List<String> seen() {
        return List.copyOf(lines);
    }

    /** The lines so far that hold this text. */
    public List<String> about(String text) {
        return lines.stream().filter(line -> line.contains(text)).toList();
    }

    /** The lines that hold this text, once there is one: the server may log after it has answered. None after ten seconds. */
    public List<String> awaited(String text) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        while (about(text).isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return about(text);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage() + (line.getThrown() == null ? "" : " " + line.getThrown()));
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        ALL.removeHandler(this);
    }
}
