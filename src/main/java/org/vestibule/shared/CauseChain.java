package org.vestibule.shared;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The causes of a failure one after another, each once: an exception can be among its own causes, and can make up a new one
 * each time it is asked.
 */
public final class CauseChain {

    /** More than this many layers tell nothing that those before them don't. */
    private static final int MAX_LAYERS = 100;

    private CauseChain() {}

    /** The failure and what caused it, the innermost cause last; none for null. */
    public static List<Throwable> of(Throwable failure) {
        return of(failure, Throwable::getCause);
    }

    /**
     * The same where a cause is known by other means.
     *
     * @param next gives the cause of each; null where there is none
     */
    public static List<Throwable> of(Throwable failure, UnaryOperator<Throwable> next) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.iterate(failure, each -> each != null && seen.add(each), next)
                .limit(MAX_LAYERS)
                .toList();
    }

    /** The failure that nothing else caused, as far as can be told. */
    public static Throwable root(Throwable failure) {
        List<Throwable> all = of(failure);
        return all.get(all.size() - 1);
    }
}
