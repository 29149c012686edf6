package org.vestibule.widget.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The source of a widget's component: its contract with the lines, including what Mojarra would silently ignore.
 *
 * @param line the line of {@code cc:interface}
 * @param elements all elements of the file in their order
 * @param expressions the texts and attributes with expressions
 */
public record ContractSource(
        String library,
        String widget,
        URL address,
        int line,
        List<Declared> attributes,
        List<Declared> zones,
        List<SourceElement> elements,
        List<Written> expressions) {

    /** The attribute of {@code cc:interface} that declares what the widget's output depends on. */
    public static final String DEPENDS_ON = "dependsOn";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,60}");

    /** A {@code cc:attribute} or {@code cc:facet} and its line. */
    public record Declared(String name, int line) {}

    /** A text or an attribute, and its first line. */
    public record Written(String text, int line) {}

    public static ContractSource of(URL address) {
        String[] path = address.getPath().split("/");
        String file = path[path.length - 1];
        String widget = file.substring(0, file.length() - ".xhtml".length());
        if (!NAME.matcher(widget).matches()) {
            throw new WidgetContractError(address + ": a widget's file name may hold letters and digits only.");
        }
        SourceReader declarations = SourceReader.read(address);
        return new ContractSource(
                path[path.length - 2],
                widget,
                address,
                declarations.line(),
                declarations.attributes(),
                declarations.facets(),
                declarations.elements(),
                declarations.expressions());
    }

    /** The content of the file. */
    public String written() {
        return written(address);
    }

    public static String written(URL address) {
        try (InputStream content = address.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Requires that no attribute's name ends with the name of an earlier one, which Mojarra would silently ignore. */
    public void requireDistinctNames() {
        List<String> earlier = new ArrayList<>();
        for (Declared attribute : attributes) {
            String name = attribute.name();
            if (earlier.contains(name)) {
                throw new WidgetContractError(
                        at(attribute) + "\"" + name + "\" is declared twice. Take one of the two out.");
            }
            for (String other : earlier) {
                if (name.endsWith(other)) {
                    throw new WidgetContractError(at(attribute) + "\"" + name + "\" would be dropped, because it"
                            + " ends with the name of an earlier attribute, \"" + other + "\". Rename one of the two.");
                }
            }
            earlier.add(name);
        }
    }

    /** Requires plain names of properties and zones, because they are used in generated views and stored pages. */
    public void requirePlainNames() {
        attributes.forEach(attribute -> requirePlainName(attribute, "an attribute"));
        zones.forEach(zone -> requirePlainName(zone, "a facet"));
    }

    private void requirePlainName(Declared declared, String what) {
        if (declared.name() == null || !NAME.matcher(declared.name()).matches()) {
            throw new WidgetContractError(at(declared) + "the name of " + what + " may hold letters and digits only.");
        }
    }

    /** Requires unique facets: Faces would silently keep the later one of two with the same name. */
    public void requireDistinctZones() {
        Set<String> earlier = new HashSet<>();
        for (Declared zone : zones) {
            if (!earlier.add(zone.name())) {
                throw new WidgetContractError(at(zone) + "there are two facets \"" + zone.name() + "\".");
            }
        }
    }

    /** The {@code cc:attribute} elements that are properties. */
    public Stream<SourceElement> declarations() {
        return elements.stream().filter(SourceElement::declaresProperty);
    }

    /** The beginning of an error message about the whole contract: the file and the line. */
    public String where() {
        return at(line);
    }

    /**
     * The beginning of an error message: the file, and the line of the attribute or facet, otherwise of the contract.
     */
    public String where(String declared) {
        return Stream.concat(attributes.stream(), zones.stream())
                .filter(one -> declared.equals(one.name()))
                .findFirst()
                .map(this::at)
                .orElseGet(this::where);
    }

    private String at(Declared declared) {
        return at(declared.line());
    }

    /** The beginning of an error message about a line. */
    public String at(int number) {
        return address + ", line " + number + ": ";
    }
}
