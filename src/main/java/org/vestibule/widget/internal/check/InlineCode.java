package org.vestibule.widget.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.SourceElement;

/** Finds inline scripts and styles in a component's file, which the pages' content security policy forbids. */
final class InlineCode {

    private static final Set<String> HTML = Set.of("", "http://www.w3.org/1999/xhtml", "jakarta.faces.html");
    private static final String PASS_THROUGH = "jakarta.faces.passthrough";
    private static final String POLICY = ": the security policy of the pages forbids it, and browsers drop it. ";
    private static final String SCRIPT =
            "Write a file, and <script src=\"#{resource['library:file.js']}\" defer=\"defer\"/>.";
    private static final String STYLE =
            "Write a class, and <link rel=\"stylesheet\" href=\"#{resource['library:file.css']}\"/>.";

    /** The type of a script element with data, which browsers don't run. */
    private static final Pattern DATA = Pattern.compile("(application|text)/(?!(x-)?(java|ecma)script).*");

    private static final Pattern LISTENER = Pattern.compile("on[a-z]+");

    private InlineCode() {}

    /** A line for each. */
    static List<String> mistakes(ContractSource source) {
        return source.elements().stream()
                .flatMap(each ->
                        Stream.concat(element(each), attributes(each)).map(mistake -> source.at(each.line()) + mistake))
                .toList();
    }

    private static Stream<String> element(SourceElement element) {
        if (!HTML.contains(element.namespace()) || element.namespace().startsWith("jakarta")) {
            return Stream.empty();
        }
        String name = element.name().toLowerCase(Locale.ROOT);
        if (name.equals("style")) {
            return Stream.of("<style> within the file" + POLICY + STYLE);
        }
        Map<String, String> attributes = element.attributes();
        boolean data = DATA.matcher(attributes.getOrDefault("type", "")).matches();
        return name.equals("script") && !attributes.containsKey("src") && !data
                ? Stream.of("<script> without src" + POLICY + SCRIPT)
                : Stream.empty();
    }

    private static Stream<String> attributes(SourceElement element) {
        if (element.namespace().equals(PASS_THROUGH)) {
            return attribute(element.name().replaceFirst(".*:", ""), element.name());
        }
        return HTML.contains(element.namespace())
                ? element.attributes().keySet().stream().sorted().flatMap(name -> attribute(name, name))
                : Stream.empty();
    }

    private static Stream<String> attribute(String name, String written) {
        if (name.equalsIgnoreCase("style")) {
            return Stream.of(written + "=\"…\"" + POLICY + STYLE);
        }
        return LISTENER.matcher(name.toLowerCase(Locale.ROOT)).matches()
                ? Stream.of(written + "=\"…\"" + POLICY + SCRIPT)
                : Stream.empty();
    }
}
