package org.vestibule.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A widget's component as it is written. Faces' metadata is the contract; the source is asked only for what that leaves
 * out: the lines, and the attributes that Mojarra drops without a word.
 */
record ContractSource(String library, String widget, URL address, List<Declared> attributes) {

    /** A {@code cc:attribute} and the line it stands on. */
    record Declared(String name, int line) {}

    static ContractSource of(URL address) {
        String[] path = address.getPath().split("/");
        String file = path[path.length - 1];
        String widget = file.substring(0, file.length() - ".xhtml".length());
        if (!widget.matches("[A-Za-z][A-Za-z0-9]{0,60}")) {
            throw new WidgetContractError(address + ": a widget's file name may hold letters and digits only.");
        }
        var declarations = new Declarations();
        try (InputStream content = address.openStream()) {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.newSAXParser().parse(new InputSource(content), declarations);
        } catch (SAXParseException e) {
            throw new WidgetContractError(address + ", line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new WidgetContractError(address + ": " + e.getMessage());
        }
        return new ContractSource(path[path.length - 2], widget, address, declarations.found);
    }

    /** Mojarra drops an attribute whose name ends with the name of an earlier one, and says nothing; this says it. */
    void requireDistinctNames() {
        List<String> earlier = new ArrayList<>();
        for (Declared attribute : attributes) {
            String name = attribute.name();
            for (String other : earlier) {
                if (name.endsWith(other)) {
                    throw new WidgetContractError(where(name) + "\"" + name + "\" would be dropped, because it"
                            + " ends with the name of an earlier attribute, \"" + other + "\". Rename one of the two.");
                }
            }
            earlier.add(name);
        }
    }

    /** Begins an error message: names the file, and the line where the attribute stands. */
    String where(String attribute) {
        Optional<Declared> declared =
                attributes.stream().filter(one -> one.name().equals(attribute)).findFirst();
        return address + declared.map(one -> ", line " + one.line()).orElse("") + ": ";
    }

    private static final class Declarations extends DefaultHandler {

        private final List<Declared> found = new ArrayList<>();
        private Locator locator;
        private int depth;

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            // Nothing outside the file is ever read.
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
            if (!uri.endsWith(".composite") && !uri.endsWith("/composite")) {
                return;
            }
            // An attribute within an attribute describes the outer one's value: it is no property.
            if (localName.equals("attribute") && depth++ == 0) {
                found.add(new Declared(attributes.getValue("name"), locator.getLineNumber()));
            }
        }

        @Override
        public void endElement(String uri, String localName, String qualifiedName) {
            if (localName.equals("attribute") && depth > 0) {
                depth--;
            }
        }
    }
}
