package org.vestibule.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Asks the Nu HTML checker for the errors in a document, those of CSS in it included. Its warnings are advice, and don't count. */
final class Markup {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    /** Reading the schema takes seconds, so that it is read once. Not safe for threads. */
    private static final SimpleDocumentValidator CHECKER = checker();

    private Markup() {}

    private static SimpleDocumentValidator checker() {
        try {
            var checker = new SimpleDocumentValidator();
            checker.setUpMainSchema(HTML, new Errors(new ArrayList<>()));
            return checker;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each error with the place where it is. */
    static synchronized List<String> errors(String html) {
        List<String> found = new ArrayList<>();
        var source = new InputSource(new StringReader(html));
        source.setEncoding("UTF-8");
        try {
            CHECKER.setUpValidatorAndParsers(new Errors(found), false, false);
            CHECKER.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private record Errors(List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // Advice.
        }

        @Override
        public void error(SAXParseException e) {
            found.add(e.getMessage() + " (line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ")");
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
