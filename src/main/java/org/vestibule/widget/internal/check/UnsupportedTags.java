package org.vestibule.widget.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.SourceElement;

/**
 * Finds tags of Faces that don't work on the pages of portals, which are stateless, run no inline scripts and accept no
 * uploads.
 */
final class UnsupportedTags {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String NO_SCRIPT = "pages work without the scripts of Faces.";
    private static final String FORM = " Send a form by h:commandButton instead.";
    private static final String LISTEN = " Let a listener do it: <f:event type=\"preRenderView\" listener=\"#{…}\"/>.";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("html:inputFile", "pages take no files."),
            Map.entry(
                    "html:outputStylesheet",
                    "pages have a head of their own. Write <link rel=\"stylesheet\" href=\"#{resource['library:file.css']}\"/>"
                            + " instead."),
            Map.entry(
                    "html:outputScript",
                    "pages have a head of their own. Write <script src=\"#{resource['library:file.js']}\"/> instead."),
            Map.entry("html:head", "pages have a head of their own."),
            Map.entry("html:body", "pages have a body of their own."),
            Map.entry("html:commandLink", NO_SCRIPT + FORM),
            Map.entry("html:commandScript", NO_SCRIPT + FORM),
            Map.entry("core:ajax", NO_SCRIPT + FORM),
            Map.entry("core:websocket", NO_SCRIPT),
            Map.entry("core:phaseListener", "others are on the page, too." + LISTEN),
            Map.entry("core:view", "the page is the view."),
            Map.entry("core:metadata", "Faces reads it at the top of a page alone." + LISTEN),
            Map.entry("core:viewParam", "Faces reads it at the top of a page alone." + LISTEN),
            Map.entry("core:viewAction", "Faces reads it at the top of a page alone." + LISTEN));

    private UnsupportedTags() {}

    /** A line for each such tag in the file. */
    static List<String> in(ContractSource source) {
        return Stream.concat(ofFaces(source), ofTheWholePage(source)).toList();
    }

    private static Stream<String> ofFaces(ContractSource source) {
        return source.elements().stream()
                .filter(each -> REASONS.containsKey(key(each)))
                .map(each -> source.at(each.line()) + "<"
                        + key(each).replaceFirst("html:", "h:").replaceFirst("core:", "f:")
                        + "> does nothing in a widget: " + REASONS.get(key(each)));
    }

    /** Reports HTML elements that navigate the browser away, even from the designer's canvas. */
    private static Stream<String> ofTheWholePage(ContractSource source) {
        return source.elements().stream()
                .filter(each -> each.namespace().isEmpty() || each.namespace().equals(XHTML))
                .filter(each -> each.name().equalsIgnoreCase("base")
                        || each.name().equalsIgnoreCase("meta")
                                && each.attributes().keySet().stream().anyMatch("http-equiv"::equalsIgnoreCase))
                .map(each -> source.at(each.line()) + "<" + each.name().toLowerCase(Locale.ROOT)
                        + "> counts for the whole page, and others are on it, too." + LISTEN);
    }

    private static String key(SourceElement element) {
        return element.namespace().replaceFirst("^jakarta\\.faces\\.", "") + ":" + element.name();
    }
}
