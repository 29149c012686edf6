package org.vestibule.widget.internal.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports to a widget's developer what is wrong in its contract, where, and how to correct it. */
public class WidgetContractError extends RuntimeException {

    /** More lines would scroll earlier log lines away, and often have the same cause. */
    static final int MAX_SHOWN = 20;

    /** The error for all widgets, with the first {@value #MAX_SHOWN} lines. */
    public static WidgetContractError ofAll(List<String> mistakes) {
        int more = mistakes.size() - MAX_SHOWN;
        return new WidgetContractError(Stream.concat(
                        mistakes.stream().limit(MAX_SHOWN),
                        more > 0 ? Stream.of("… and " + more + " more.") : Stream.empty())
                .collect(Collectors.joining(System.lineSeparator())));
    }

    public WidgetContractError(String message) {
        super(message);
    }
}
