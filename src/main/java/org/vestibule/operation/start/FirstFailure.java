package org.vestibule.operation.start;

import java.util.Objects;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Captures startup failures from the server's log, because the server reports them nowhere else. */
final class FirstFailure extends Handler {

    private static final Logger ALL = Logger.getLogger("");

    private volatile Throwable first;

    static FirstFailure follow() {
        var follower = new FirstFailure();
        ALL.addHandler(follower);
        return follower;
    }

    /** The first failure, if any: later failures are mostly its consequences. */
    Optional<Throwable> get() {
        return Optional.ofNullable(first);
    }

    @Override
    public void publish(LogRecord line) {
        if (first == null && line.getLevel().intValue() >= Level.SEVERE.intValue()) {
            Stream<Object> told = line.getParameters() == null ? Stream.empty() : Stream.of(line.getParameters());
            Stream.concat(Stream.of(line).map(LogRecord::getThrown), told.filter(Throwable.class::isInstance))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(failure -> first = (Throwable) failure);
        }
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        ALL.removeHandler(this);
    }
}
