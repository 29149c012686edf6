package org.vestibule.widget.internal.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.NearestWord;
import org.vestibule.widget.internal.source.SourceElement;

/**
 * Checks {@code cc:interface} and {@code cc:implementation} themselves: Faces uses the last of several, and accepts any
 * attribute.
 */
final class InterfaceChecks {

    private static final String INTERFACE = "interface";
    private static final List<String> PARTS = List.of(INTERFACE, "implementation");

    /** The attributes of {@code cc:interface} for Vestibule, Faces and tools. */
    private static final Set<String> KNOWN = Set.of(
            ContractSource.DEPENDS_ON,
            "componentType",
            "name",
            "displayName",
            "shortDescription",
            "expert",
            "hidden",
            "preferred");

    private InterfaceChecks() {}

    /** A line for each mistake. */
    static List<String> mistakes(ContractSource source) {
        return Stream.concat(
                        PARTS.stream().flatMap(part -> count(source, part)),
                        parts(source, INTERFACE).flatMap(each -> unknown(source, each)))
                .toList();
    }

    private static Stream<SourceElement> parts(ContractSource source, String part) {
        return source.elements().stream().filter(each -> each.is(SourceElement.COMPOSITE, part));
    }

    private static Stream<String> count(ContractSource source, String part) {
        return parts(source, part).findAny().isEmpty()
                ? Stream.of(source.at(1) + "there is no <cc:" + part + ">, with xmlns:cc=\"" + SourceElement.COMPOSITE
                        + "\". A widget has both, the interface first, be it empty.")
                : parts(source, part)
                        .skip(1)
                        .map(each -> source.at(each.line()) + "there is another <cc:" + part
                                + "> before. A widget has one: put the two together.");
    }

    private static Stream<String> unknown(ContractSource source, SourceElement part) {
        return part.attributes().keySet().stream()
                .filter(attribute -> !KNOWN.contains(attribute))
                .sorted()
                .map(attribute -> source.at(part.line()) + attribute + "=\""
                        + part.attributes().get(attribute) + "\" of <cc:interface> means nothing here."
                        + NearestWord.question(attribute, KNOWN));
    }
}
