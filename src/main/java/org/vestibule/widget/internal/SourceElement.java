package org.vestibule.widget.internal;

import java.util.Map;

/**
 * An element of a component's file.
 *
 * @param namespace its namespace, with the names of Faces' own in today's spelling; "" where it has none
 * @param attributes those without a namespace of their own
 * @param declaresProperty whether it is a {@code cc:attribute} that isn't within another
 */
record SourceElement(
        String namespace, String name, int line, Map<String, String> attributes, boolean declaresProperty) {

    static final String COMPOSITE = "jakarta.faces.composite";

    boolean is(String ofNamespace, String named) {
        return namespace.equals(ofNamespace) && name.equals(named);
    }

    /** A namespace of Faces in today's spelling, be it written in a former one: {@code http://xmlns.jcp.org/jsf/html}. */
    static String today(String namespace) {
        return namespace
                .replaceFirst("^http://(xmlns\\.jcp\\.org|java\\.sun\\.com)/jsf$", "jakarta.faces")
                .replaceFirst("^http://(xmlns\\.jcp\\.org|java\\.sun\\.com)/jsf/", "jakarta.faces.")
                .replaceFirst("^http://(xmlns\\.jcp\\.org|java\\.sun\\.com)/jsp/jstl/", "jakarta.tags.");
    }
}
