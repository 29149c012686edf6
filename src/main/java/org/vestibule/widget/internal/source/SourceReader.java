package org.vestibule.widget.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.vestibule.widget.internal.source.ContractSource.Declared;
import org.vestibule.widget.internal.source.ContractSource.Written;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Parses a component's file as XML, with line numbers. External entities are never read, and a file that has them is
 * refused.
 */
public final class SourceReader extends DefaultHandler2 {

    private final List<Declared> attributes = new ArrayList<>();
    private final List<Declared> facets = new ArrayList<>();
    private final List<SourceElement> elements = new ArrayList<>();
    private final List<Written> expressions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;
    private int textLine;
    private int line = 1;
    private int depth;
    private int conditions;

    /**
     * Reads the file at the address.
     *
     * @throws WidgetContractError with the line, if it can't be parsed
     */
    public static SourceReader read(URL address) {
        var reader = new SourceReader();
        try (InputStream content = address.openStream()) {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            SAXParser parser = parsers.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.setProperty("http://xml.org/sax/properties/declaration-handler", reader);
            parser.parse(new InputSource(content), reader);
            return reader;
        } catch (SAXParseException e) {
            if (reader.elements.isEmpty() && String.valueOf(e.getMessage()).startsWith("Premature end")) {
                throw new WidgetContractError(address
                        + ", line 1: the file is empty. A widget has a <cc:interface>, and a <cc:implementation>.");
            }
            throw new WidgetContractError(address + ", line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new WidgetContractError(address + ": " + e.getMessage());
        }
    }

    int line() {
        return line;
    }

    List<Declared> attributes() {
        return attributes;
    }

    List<Declared> facets() {
        return facets;
    }

    public List<SourceElement> elements() {
        return elements;
    }

    /** The texts and attributes with expressions, each with its first line. */
    List<Written> expressions() {
        return expressions;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXParseException {
        if (systemId != null) {
            throw new SAXParseException(
                    "the DOCTYPE names " + systemId + ", and nothing outside the file is read."
                            + " Write <!DOCTYPE html>, or leave it out.",
                    locator);
        }
    }

    @Override
    public void internalEntityDecl(String name, String value) throws SAXParseException {
        throw entity(name);
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) throws SAXParseException {
        throw entity(name);
    }

    private SAXParseException entity(String name) {
        return new SAXParseException(
                "it declares the entity \"" + name + "\", and a widget can declare none. Write the character itself,"
                        + " such as \u00e9, or its number, such as &#160;.",
                locator);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        String part = new String(chars, start, length);
        if (text.isEmpty()) {
            textLine = locator.getLineNumber()
                    - (int) part.chars().filter(each -> each == '\n').count();
        }
        text.append(part);
    }

    private void endText() {
        addExpression(text.toString(), textLine);
        text.setLength(0);
    }

    private void addExpression(String written, int begin) {
        if (written.contains("#{")) {
            expressions.add(new Written(written, begin));
        }
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes given) {
        endText();
        for (int i = 0; i < given.getLength(); i++) {
            addExpression(given.getValue(i), locator.getLineNumber());
        }
        String namespace = SourceElement.today(uri);
        boolean composite = namespace.equals(SourceElement.COMPOSITE);
        if (composite && localName.equals("interface")) {
            line = locator.getLineNumber();
        }
        // A nested attribute describes the value of the outer one, and isn't a property.
        boolean property = composite && localName.equals("attribute") && depth++ == 0;
        if (property) {
            attributes.add(new Declared(given.getValue("name"), locator.getLineNumber()));
        }
        if (composite && localName.equals("facet")) {
            facets.add(new Declared(given.getValue("name"), locator.getLineNumber()));
        }
        elements.add(new SourceElement(
                namespace, localName, locator.getLineNumber(), plain(given), property, conditions > 0));
        if (SourceElement.isCondition(namespace, localName)) {
            conditions++;
        }
        // The namespace of an attribute is checked like that of an element.
        for (int i = 0; i < given.getLength(); i++) {
            if (!given.getURI(i).isEmpty() && !given.getURI(i).equals(XMLConstants.XML_NS_URI)) {
                elements.add(new SourceElement(
                        SourceElement.today(given.getURI(i)),
                        given.getQName(i),
                        locator.getLineNumber(),
                        Map.of(),
                        false,
                        conditions > 0));
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
        endText();
        if (SourceElement.isCondition(SourceElement.today(uri), localName)) {
            conditions--;
        }
        if (localName.equals("attribute") && depth > 0) {
            depth--;
        }
    }
}
