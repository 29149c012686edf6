package org.vestibule.widget.internal;

import java.net.URL;
import java.util.List;
import java.util.stream.Collectors;
import org.vestibule.widget.Property;

/** The designer that a widget brings, as it is written: it can name properties that the widget doesn't have. */
final class DesignerSource {

    private static final String FOLDER = "META-INF/resources/" + WidgetCatalog.DESIGNERS + "/";

    private DesignerSource() {}

    /**
     * Looks at the widget's, where it brings one.
     *
     * @throws WidgetContractError with a line for each mistake
     */
    static void require(Widget widget) {
        URL address = Thread.currentThread().getContextClassLoader().getResource(FOLDER + widget.name() + ".xhtml");
        if (address != null) {
            require(ContractSource.of(address), widget);
        }
    }

    static void require(ContractSource source, Widget widget) {
        List<String> properties =
                widget.properties().stream().map(Property::name).toList();
        String mistakes = source.elements().stream()
                .filter(each -> each.is("vestibule", "property"))
                .filter(each -> isUnknown(each.attributes().get("name"), properties))
                .map(each -> source.at(each.line()) + "the widget " + widget.name() + " has no property \""
                        + each.attributes().get("name") + "\"."
                        + NearestWord.question(String.valueOf(each.attributes().get("name")), properties))
                .collect(Collectors.joining(System.lineSeparator()));
        if (!mistakes.isEmpty()) {
            throw new WidgetContractError(mistakes);
        }
    }

    private static boolean isUnknown(String name, List<String> properties) {
        return name == null || !name.contains("#{") && !properties.contains(name);
    }
}
