package org.vestibule.shell.problem;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.vestibule.shared.Bundles;
import org.vestibule.shell.Languages;
import org.vestibule.shell.guard.FormToken;
import org.vestibule.shell.guard.RequestId;

/**
 * The page for a request that can't be processed now: gives the reason, and lets users submit their form again. It is
 * no view of Faces, because it has to be cheap during an overload, and needs neither a session nor the database.
 */
final class SentFormPage {

    private static final Template TEMPLATE = template();

    /** A submitted field. A name with several values occurs several times. */
    private record Field(String name, String value) {}

    private final HttpServletRequest request;
    private final ResourceBundle texts;
    private final Map<String, Object> values = new HashMap<>();

    /** @param reason the prefix of the text keys of the reason */
    SentFormPage(String reason, HttpServletRequest request) {
        this.request = request;
        Locale language = Languages.of(request);
        texts = Bundles.of("org.vestibule.shell.messages", language);
        List<Field> fields = fields();
        values.put("language", language.toLanguageTag());
        values.put("title", texts.getString(reason + ".title"));
        values.put("lead", texts.getString(reason + ".lead"));
        values.put("keptLead", texts.getString("unavailable.sent"));
        values.put("send", texts.getString("unavailable.send"));
        values.put("again", texts.getString("unavailable.again"));
        values.put("referenceLabel", texts.getString("problem.reference"));
        values.put("reference", RequestId.current().orElse(""));
        values.put("address", address());
        values.put("sent", !fields.isEmpty());
        values.put("fields", fields);
    }

    /** Adds a link that opens the sign-in page in another tab; the form is then submitted again with this token. */
    SentFormPage withSignIn(String address, String token) {
        values.put("signIn", Map.of("address", address, "label", texts.getString("signedOut.signIn")));
        List<Field> renewed = new ArrayList<>(fields());
        renewed.removeIf(field -> field.name().equals(FormToken.FIELD));
        renewed.add(new Field(FormToken.FIELD, token));
        values.put("fields", renewed);
        return this;
    }

    String html() {
        return TEMPLATE.execute(values);
    }

    /** The requested address with its query. It begins with a single slash, so that it never leads to another host. */
    private String address() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object query =
                failed == null ? request.getQueryString() : request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        String path = "/"
                + String.valueOf(failed == null ? request.getRequestURI() : failed)
                        .replaceAll("^/+", "");
        return query == null ? path : path + "?" + query;
    }

    /** All submitted fields except passwords; may be empty. */
    private List<Field> fields() {
        return SentForm.of(request).entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    private static Template template() {
        try (InputStream file = SentFormPage.class.getResourceAsStream("sent-form.html")) {
            return Mustache.compiler().compile(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
