package org.vestibule.widget.internal.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.ExpressionNames;
import org.vestibule.widget.internal.source.NearestWord;
import org.vestibule.widget.internal.source.SourceElement;

/** Checks the tags and expressions of a component's file for those that Faces would refuse on each page, or ignore. */
public final class TagChecks {

    private static final List<String> PLACES_OF_FACETS = List.of("renderFacet", "insertFacet");

    private TagChecks() {}

    /** A line for each mistake. */
    public static List<String> mistakes(ContractSource source) {
        return Stream.concat(
                        source.elements().stream().flatMap(each -> mistakes(source, each)), unclosedExpressions(source))
                .toList();
    }

    private static Stream<String> mistakes(ContractSource source, SourceElement element) {
        Set<String> tags = KnownTags.ALL.get(element.namespace());
        // An attribute with a namespace is listed with its prefix.
        if (tags == null || element.name().contains(":")) {
            return Stream.empty();
        }
        if (!tags.contains(element.name())) {
            return Stream.of(source.at(element.line()) + "there is no tag <" + element.name() + "> in the namespace \""
                    + element.namespace() + "\"." + NearestWord.question(element.name(), tags));
        }
        return Stream.of(required(source, element), unknownFacet(source, element), attributesOfPart(source, element))
                .flatMap(lines -> lines);
    }

    private static Stream<String> required(ContractSource source, SourceElement element) {
        String attribute = KnownTags.REQUIRED.get(element.namespace() + ":" + element.name());
        return attribute == null || element.attributes().containsKey(attribute)
                ? Stream.empty()
                : Stream.of(source.at(element.line()) + "<" + element.name() + "> needs the attribute \"" + attribute
                        + "\"."
                        + NearestWord.question(attribute, element.attributes().keySet())
                                .replace("Did you mean", "Was that meant by"));
    }

    /** Reports a facet that the contract doesn't declare, which is never filled. */
    private static Stream<String> unknownFacet(ContractSource source, SourceElement element) {
        String name = element.attributes().get("name");
        Set<String> declared =
                source.zones().stream().map(ContractSource.Declared::name).collect(Collectors.toSet());
        return element.namespace().equals(SourceElement.COMPOSITE)
                        && PLACES_OF_FACETS.contains(element.name())
                        && name != null
                        && !name.contains("#{")
                        && !declared.contains(name)
                ? Stream.of(source.at(element.line()) + "there is no <cc:facet name=\"" + name + "\"> in the interface."
                        + NearestWord.question(name, declared))
                : Stream.empty();
    }

    private static Stream<String> attributesOfPart(ContractSource source, SourceElement element) {
        if (!element.namespace().equals(KnownTags.PARTS)) {
            return Stream.empty();
        }
        Set<String> known = KnownTags.ATTRIBUTES_OF_PARTS.get(element.name());
        return element.attributes().keySet().stream()
                .filter(attribute -> !known.contains(attribute))
                .sorted()
                .map(attribute -> source.at(element.line()) + attribute + "=\""
                        + element.attributes().get(attribute) + "\" of <s:" + element.name() + "> means nothing here."
                        + NearestWord.question(attribute, known));
    }

    private static Stream<String> unclosedExpressions(ContractSource source) {
        return source.expressions().stream().flatMap(each -> ExpressionNames.of(each.text()).unclosedLine().stream()
                .mapToObj(below ->
                        source.at(each.line() + below) + "an expression begins with #{ and has no end: } is missing."));
    }
}
