package org.vestibule.widget.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import org.vestibule.widget.internal.ContractSource.Declared;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a component's file as XML, with the lines. Nothing outside the file is ever read. */
final class SourceReader extends DefaultHandler {

    private final List<Declared> attributes = new ArrayList<>();
    private final List<Declared> facets = new ArrayList<>();
    private final List<SourceElement> elements = new ArrayList<>();
    private Locator locator;
    private int line = 1;
    private int depth;

    int line() {
        return line;
    }

    List<Declared> attributes() {
        return attributes;
    }

    List<Declared> facets() {
        return facets;
    }

    List<SourceElement> elements() {
        return elements;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes given) {
        String namespace = SourceElement.today(uri);
        boolean composite = namespace.equals(SourceElement.COMPOSITE);
        if (composite && localName.equals("interface")) {
            line = locator.getLineNumber();
        }
        // An attribute within an attribute describes the outer one's value: it is no property.
        boolean property = composite && localName.equals("attribute") && depth++ == 0;
        if (property) {
            attributes.add(new Declared(given.getValue("name"), locator.getLineNumber()));
        }
        if (composite && localName.equals("facet")) {
            facets.add(new Declared(given.getValue("name"), locator.getLineNumber()));
        }
        elements.add(new SourceElement(namespace, localName, locator.getLineNumber(), plain(given), property));
        // An attribute of another namespace means as much, or as little, as an element of it.
        for (int i = 0; i < given.getLength(); i++) {
            if (!given.getURI(i).isEmpty() && !given.getURI(i).equals(XMLConstants.XML_NS_URI)) {
                elements.add(new SourceElement(
                        SourceElement.today(given.getURI(i)),
                        given.getQName(i),
                        locator.getLineNumber(),
                        Map.of(),
                        false));
            }
        }
    }

    private static Map<String, String> plain(Attributes given) {
        Map<String, String> plain = new HashMap<>();
        for (int i = 0; i < given.getLength(); i++) {
            if (given.getURI(i).isEmpty()) {
                plain.put(given.getLocalName(i), given.getValue(i));
            }
        }
        return plain;
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        if (localName.equals("attribute") && depth > 0) {
            depth--;
        }
    }
}
