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
 * What a widget's output depends on, besides its own values, its page and the language of the view, as declared in its
 * contract: {@code <cc:interface dependsOn="portal">}. From weakest to strongest.
 */
public enum Dependency {

    /** Nothing else: the same values give the same output in each portal. */
    NOTHING,

    /**
     * Data that is the same for all visitors with the same accessible pages: these pages, and the portal's images, name
     * and look.
     */
    PORTAL,

    /** The signed-in user: all anonymous visitors without parameters in the address get the same output. */
    MEMBER,

    /** The visitor, the time, or the request's address or cookies. The default of a contract. */
    VISITOR;

    /** The contract's declaration. */
    static Dependency of(ContractSource source) {
        return element(source)
                .flatMap(element -> known(element.attributes().get(DEPENDS_ON)))
                .orElse(VISITOR);
    }

    /** @throws WidgetContractError if the contract declares another value */
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

    /** The stronger of both, which applies to their combination. */
    public Dependency and(Dependency other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
