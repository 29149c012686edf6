package org.vestibule.testing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Asks the Nu HTML checker for the errors in a document, those of CSS in it included. Its warnings are advice, and don't count. */
final class Markup {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    private static final long STACK_BYTES = 64L * 1024 * 1024;

    /** Reading the schema takes seconds, so that it is read once, for the first document. Not safe for threads. */
    private static SimpleDocumentValidator checker;

    private Markup() {}

    /** Each error with the place where it is. */
    static synchronized List<String> errors(String html) {
        return deep(() -> {
            if (checker == null) {
                checker = new SimpleDocumentValidator();
                checker.setUpMainSchema(HTML, new Errors(new ArrayList<>()));
            }
            List<String> found = new ArrayList<>();
            var source = new InputSource(new StringReader(html));
            source.setEncoding("UTF-8");
            checker.setUpValidatorAndParsers(new Errors(found), false, false);
            checker.checkHtmlInputSource(source);
            return found;
        });
    }

    /** Works on a stack of its own: the schema's patterns are nested deeper than the usual one takes everywhere. */
    private static <T> T deep(Callable<T> work) {
        var task = new FutureTask<>(work);
        new Thread(null, task, "Nu HTML checker", STACK_BYTES).start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
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
