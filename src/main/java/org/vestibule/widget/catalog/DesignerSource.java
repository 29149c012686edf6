package org.vestibule.widget.catalog;

import java.net.URL;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.widget.Property;
import org.vestibule.widget.internal.check.TagChecks;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.NearestWord;
import org.vestibule.widget.internal.source.WidgetContractError;
import org.vestibule.widget.internal.source.WidgetFolders;

/** Checks the source of a widget's own designer, which may name properties that the widget doesn't have. */
final class DesignerSource {

    private static final String FOLDER = "META-INF/resources/" + WidgetFolders.DESIGNERS + "/";

    private DesignerSource() {}

    /**
     * Checks the widget's designer, if it has one.
     *
     * @throws WidgetContractError with a line for each mistake
     */
    static void require(Widget widget) {
        URL address = address(widget);
        if (address != null) {
            require(ContractSource.of(address), widget);
        }
    }

    /** The source of the widget's designer; "" if it has none. */
    static String written(Widget widget) {
        URL address = address(widget);
        return address == null ? "" : ContractSource.written(address);
    }

    private static URL address(Widget widget) {
        return Thread.currentThread().getContextClassLoader().getResource(FOLDER + widget.name() + ".xhtml");
    }

    static void require(ContractSource source, Widget widget) {
        List<String> properties =
                widget.properties().stream().map(Property::name).toList();
        Stream<String> unknown = source.elements().stream()
                .filter(each -> each.is("vestibule", "property"))
                .filter(each -> isUnknown(each.attributes().get("name"), properties))
                .map(each -> source.at(each.line()) + "the widget " + widget.name() + " has no property \""
                        + each.attributes().get("name") + "\"."
                        + NearestWord.question(String.valueOf(each.attributes().get("name")), properties));
        String mistakes = Stream.concat(unknown, TagChecks.mistakes(source).stream())
                .collect(Collectors.joining(System.lineSeparator()));
        if (!mistakes.isEmpty()) {
            throw new WidgetContractError(mistakes);
        }
    }

    private static boolean isUnknown(String name, List<String> properties) {
        return name == null || !name.contains("#{") && !properties.contains(name);
    }
}
