package org.vestibule.widget.internal.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with the contract of a widget, where, and what to do about it. It is for the widget's developer. */
public class WidgetContractError extends RuntimeException {

    /** More would scroll away what stands in the log before them, and are often of one cause. */
    static final int MAX_SHOWN = 20;

    /** Says of all widgets what is wrong, the first {@value #MAX_SHOWN} lines of it. */
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
