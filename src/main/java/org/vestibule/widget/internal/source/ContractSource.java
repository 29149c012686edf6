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
 * A widget's component as it is written: its contract with the lines, and what Mojarra would drop without a word.
 *
 * @param line where {@code cc:interface} begins
 * @param elements all elements of the file in their order
 * @param expressions the texts and attributes that hold expressions
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

    /** The attribute of {@code cc:interface} that says what the widget's output depends on. */
    public static final String DEPENDS_ON = "dependsOn";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,60}");

    /** A {@code cc:attribute} or {@code cc:facet} and the line it stands on. */
    public record Declared(String name, int line) {}

    /** A text or an attribute, and the line on which it begins. */
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

    /** The file as it is written. */
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

    /** Mojarra drops an attribute whose name ends with the name of an earlier one, and says nothing; this says it. */
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

    /** Names of properties and zones get into generated views and stored pages, so they are plain. */
    public void requirePlainNames() {
        attributes.forEach(attribute -> requirePlainName(attribute, "an attribute"));
        zones.forEach(zone -> requirePlainName(zone, "a facet"));
    }

    private void requirePlainName(Declared declared, String what) {
        if (declared.name() == null || !NAME.matcher(declared.name()).matches()) {
            throw new WidgetContractError(at(declared) + "the name of " + what + " may hold letters and digits only.");
        }
    }

    /** Faces would keep the later one of two facets of one name, and say nothing. */
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

    /** Begins an error message about the contract as a whole: names the file and the line. */
    public String where() {
        return at(line);
    }

    /** Begins an error message: names the file, and the line where the attribute or facet stands; else the contract's. */
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

    /** Begins an error message about a line. */
    public String at(int number) {
        return address + ", line " + number + ": ";
    }
}
