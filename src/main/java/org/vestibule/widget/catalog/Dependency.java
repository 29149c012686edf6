package org.vestibule.widget.catalog;

import static org.vestibule.widget.internal.source.ContractSource.DEPENDS_ON;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.NearestWord;
import org.vestibule.widget.internal.source.SourceElement;
import org.vestibule.widget.internal.source.WidgetContractError;

/**
 * What a widget's output depends on beside its own values, the page that it is on and the language of the view: as its
 * contract says it, {@code <cc:interface dependsOn="portal">}. In the order of their strength.
 */
public enum Dependency {

    /** Nothing else: the same values look the same in each portal. */
    NOTHING,

    /** What is the same for all visitors to whom the same pages open: these pages, the portal's images, its name and looks. */
    PORTAL,

    /** Who is signed in, if anybody: all who aren't, and bring nothing along in the address, are shown the same. */
    MEMBER,

    /** Who is looking, when, or what their address or browser holds. Where a contract says nothing, this is meant. */
    VISITOR;

    /** What the contract says. */
    static Dependency of(ContractSource source) {
        return element(source)
                .flatMap(element -> known(element.attributes().get(DEPENDS_ON)))
                .orElse(VISITOR);
    }

    /** @throws WidgetContractError if the contract says something else */
    static void require(ContractSource source) {
        element(source).ifPresent(element -> {
            String written = element.attributes().get(DEPENDS_ON);
            if (known(written).isEmpty()) {
                throw new WidgetContractError(source.at(element.line()) + DEPENDS_ON + "=\"" + written
                        + "\": a widget's output depends on \"nothing\", the \"portal\", the \"member\" or the \"visitor\"."
                        + NearestWord.question(
                                written,
                                Stream.of(values()).map(Dependency::word).toList()));
            }
        });
    }

    private static Optional<SourceElement> element(ContractSource source) {
        return source.elements().stream()
                .filter(element -> element.is(SourceElement.COMPOSITE, "interface"))
                .filter(element -> element.attributes().containsKey(DEPENDS_ON))
                .findFirst();
    }

    private static Optional<Dependency> known(String written) {
        return Stream.of(values()).filter(one -> one.word().equals(written)).findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stronger of the two, which holds for what has both. */
    public Dependency and(Dependency other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
