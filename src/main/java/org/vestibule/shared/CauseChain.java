package org.vestibule.shared;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Lists the causes of a failure, each once: an exception can be among its own causes, and can return a new cause at
 * each call.
 */
public final class CauseChain {

    /** More layers give no further information. */
    private static final int MAX_LAYERS = 100;

    private CauseChain() {}

    /** The failure and its causes, the innermost last; empty for null. */
    public static List<Throwable> of(Throwable failure) {
        return of(failure, Throwable::getCause);
    }

    /**
     * The same, for causes that are found in another way.
     *
     * @param next returns the cause of a failure; null if there is none
     */
    public static List<Throwable> of(Throwable failure, UnaryOperator<Throwable> next) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.iterate(failure, each -> each != null && seen.add(each), next)
                .limit(MAX_LAYERS)
                .toList();
    }

    /** The innermost known cause. */
    public static Throwable root(Throwable failure) {
        List<Throwable> all = of(failure);
        return all.get(all.size() - 1);
    }
}
