package org.vestibule.shell.guard;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Puts the request's id in front of each line that Vestibule logs. It is a handler because a nearer logger's handlers
 * see a record before the server's own, whichever of our classes logged it.
 */
final class RequestIdInLog extends Handler {

    /**
     * Referenced here because the log manager keeps only weak references to loggers, and the handlers would be lost.
     */
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
        // nothing is buffered
    }

    @Override
    public void close() {
        // nothing is open
    }
}
