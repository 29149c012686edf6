package org.vestibule.shell.problem;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.vestibule.shared.Bundles;
import org.vestibule.shell.Languages;
import org.vestibule.shell.guard.RequestId;

/**
 * The page that people see in place of what can't be done now: why, and what they sent, to be sent again. It is no view of
 * Faces: it has to cost next to nothing while there is too much to do, and needs neither a session nor the database.
 */
final class UnavailablePage {

    private static final Template TEMPLATE = template();

    /** A field of the form that was sent. A name may have several values, and so be there several times. */
    private record Field(String name, String value) {}

    private UnavailablePage() {}

    static String html(Unavailable.Reason reason, HttpServletRequest request) {
        Locale language = Languages.of(request);
        ResourceBundle texts = Bundles.of("org.vestibule.shell.messages", language);
        List<Field> fields = fields(request);
        Map<String, Object> values = new HashMap<>();
        values.put("language", language.toLanguageTag());
        values.put("title", texts.getString("unavailable." + reason + ".title"));
        values.put("lead", texts.getString("unavailable." + reason + ".lead"));
        values.put("keptLead", texts.getString("unavailable.sent"));
        values.put("send", texts.getString("unavailable.send"));
        values.put("again", texts.getString("unavailable.again"));
        values.put("referenceLabel", texts.getString("problem.reference"));
        values.put("reference", RequestId.current().orElse(""));
        values.put("address", address(request));
        values.put("sent", !fields.isEmpty());
        values.put("fields", fields);
        return TEMPLATE.execute(values);
    }

    /** What was asked for, with its query. It begins with one slash, so that it never leads to another host. */
    private static String address(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object query =
                failed == null ? request.getQueryString() : request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        String path = "/"
                + String.valueOf(failed == null ? request.getRequestURI() : failed)
                        .replaceAll("^/+", "");
        return query == null ? path : path + "?" + query;
    }

    /** All that was sent but passwords; empty where nothing was. */
    private static List<Field> fields(HttpServletRequest request) {
        return SentForm.of(request).entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    private static Template template() {
        try (InputStream file = UnavailablePage.class.getResourceAsStream("unavailable.html")) {
            return Mustache.compiler().compile(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
