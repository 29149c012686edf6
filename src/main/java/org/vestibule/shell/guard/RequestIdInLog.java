package org.vestibule.shell.guard;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Puts the request's id before each line that Vestibule logs. It is a handler because handlers of a nearer logger see a
 * record before the server's own do, whichever of our classes logged it.
 */
final class RequestIdInLog extends Handler {

    /** Held here because the log manager would let go of a logger that nobody holds, and its handlers with it. */
    private static final Logger OURS = Logger.getLogger("org.vestibule");

    static RequestIdInLog install() {
        var handler = new RequestIdInLog();
        OURS.addHandler(handler);
        return handler;
    }

    void uninstall() {
        OURS.removeHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
        RequestId.current().ifPresent(id -> line.setMessage("[" + id + "] " + line.getMessage()));
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
