package org.vestibule.widget.internal.source;

import java.util.Map;
import java.util.Set;

/**
 * An element of a component's file.
 *
 * @param namespace its namespace, for Faces in the present spelling; "" if it has none
 * @param attributes those without a namespace
 * @param declaresProperty whether it is a {@code cc:attribute} that isn't within another
 * @param conditional whether it is within a tag that builds its content conditionally
 */
public record SourceElement(
        String namespace,
        String name,
        int line,
        Map<String, String> attributes,
        boolean declaresProperty,
        boolean conditional) {

    private static final Set<String> CONDITIONS = Set.of("if", "when", "otherwise", "forEach", "catch");

    public static final String COMPOSITE = "jakarta.faces.composite";

    public boolean is(String ofNamespace, String named) {
        return namespace.equals(ofNamespace) && name.equals(named);
    }

    /** Whether the tag builds its content conditionally. */
    static boolean isCondition(String namespace, String name) {
        return namespace.equals("jakarta.tags.core") && CONDITIONS.contains(name)
                || namespace.equals("jakarta.faces.facelets") && name.equals("define");
    }

    /**
     * A namespace of Faces in the present spelling, also for a former spelling: {@code http://xmlns.jcp.org/jsf/html}.
     */
    static String today(String namespace) {
        return namespace
                .replaceFirst("^http://(xmlns\\.jcp\\.org|java\\.sun\\.com)/jsf$", "jakarta.faces")
                .replaceFirst("^http://(xmlns\\.jcp\\.org|java\\.sun\\.com)/jsf/", "jakarta.faces.")
                .replaceFirst("^http://(xmlns\\.jcp\\.org|java\\.sun\\.com)/jsp/jstl/", "jakarta.tags.");
    }
}
