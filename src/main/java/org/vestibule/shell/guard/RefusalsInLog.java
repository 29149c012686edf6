package org.vestibule.shell.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.shared.CauseChain;

/**
 * Logs refusals by the server itself, for instance of a malformed address, in one line. The server would log a stack
 * trace for each, so that anybody could fill the log with a few requests.
 */
final class RefusalsInLog implements Filter {

    /** Referenced here because the log manager keeps only weak references to loggers, and the filter would be lost. */
    private static final Logger SERVER = Logger.getLogger("com.ibm.ws.webcontainer.webapp");

    private static final Logger LOG = Logger.getLogger(RefusalsInLog.class.getName());

    /** The server's messages for a malformed address, and for a method that it never accepts. */
    private static final List<String> REFUSALS = List.of("CWWWC0005I", "IBMWebContainerTraceRequestException");

    private static final int MAX_LENGTH = 300;
    private static final int MAX_CAUSES = 10;

    private final Filter before = SERVER.getFilter();

    private RefusalsInLog() {}

    static RefusalsInLog install() {
        var filter = new RefusalsInLog();
        SERVER.setFilter(filter);
        return filter;
    }

    void uninstall() {
        SERVER.setFilter(before);
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        String said = said(line);
        if (REFUSALS.stream().noneMatch(said::contains)) {
            return before == null || before.isLoggable(line);
        }
        String reason = REFUSALS.stream()
                .filter(said::contains)
                .map(said::indexOf)
                .map(said::substring)
                .findFirst()
                .orElse(said);
        String one = reason.replaceAll("[\\p{Cntrl}\\s]+", " ");
        LOG.warning(() -> "The server refused a request: " + one.substring(0, Math.min(MAX_LENGTH, one.length())));
        return false;
    }

    private static String said(LogRecord line) {
        Stream<Object> parameters = line.getParameters() == null ? Stream.empty() : Arrays.stream(line.getParameters());
        return Stream.concat(Stream.of(String.valueOf(line.getMessage()), causes(line)), parameters)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static String causes(LogRecord line) {
        return CauseChain.of(line.getThrown()).stream()
                .limit(MAX_CAUSES)
                .map(Throwable::toString)
                .collect(Collectors.joining(" "));
    }
}
