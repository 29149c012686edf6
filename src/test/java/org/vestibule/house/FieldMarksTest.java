package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each field that can be wrong to one look, and to words that screen readers say with it. */
class FieldMarksTest {

    /** The words about a field; what is shown by a script into a form as a whole has no field. */
    private static final Pattern ERROR = Pattern.compile("<[a-z:]+\\b[^>]*\\b(?:vb|site)-error\"[^>]*>");

    private static final Pattern OF_A_FORM = Pattern.compile("data-(?:part=\"problem\"|dialog=\"error\")");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z:]+(?:\\s+[\\w:-]+=\"[^\"]*\")*\\s*/?>");
    private static final Pattern DESCRIBED = Pattern.compile("aria-describedby=\"([^\"]*)\"");

    /** The tag of a field's box, up to the words about it. */
    private static final Pattern BOX =
            Pattern.compile("<(?:div|fieldset|h:panelGroup)\\b[^>]*[\\s\"](?:vb|site)-field\\b[^>]*>", Pattern.DOTALL);

    static Stream<Path> views() throws IOException {
        return FaceletsTest.views().filter(FieldMarksTest::marksItself);
    }

    /**
     * The designer's dialogs, and the forms for a file, have all their parts from the beginning, and their scripts mark what
     * turns out to be wrong.
     */
    private static boolean marksItself(Path view) {
        return !view.toString().contains("WEB-INF/design")
                && !view.toString().contains("/editors/")
                && !view.endsWith("portal-import-dialog.xhtml")
                && !view.endsWith("contact-import-file.xhtml");
    }

    @ParameterizedTest
    @MethodSource("views")
    void areTheSameEverywhere(Path view) throws IOException {
        String markup = Files.readString(view);

        assertThat(ERROR.matcher(markup)
                        .results()
                        .filter(error -> !OF_A_FORM.matcher(error.group()).find()))
                .allSatisfy(error -> {
                    assertThat(lastBox(markup.substring(0, error.start())))
                            .as("the box around the field that %s is about", error.group())
                            .contains("-field--invalid");
                    assertThat(fieldWith(error.group(), markup))
                            .as("the field that %s is about", error.group())
                            .containsPattern("aria-invalid=|^<fieldset");
                });
    }

    private static String lastBox(String before) {
        return BOX.matcher(before).results().map(MatchResult::group).reduce("", (former, box) -> box);
    }

    /** The tag that the words describe. What is an expression in their id is one in the description, too. */
    private static String fieldWith(String error, String markup) {
        String id = ID.matcher(error)
                .results()
                .map(found -> EXPRESSION.matcher(found.group(1)).replaceAll(""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no id, so nothing can be described by " + error));
        return TAG.matcher(markup)
                .results()
                .map(MatchResult::group)
                .filter(tag -> DESCRIBED
                        .matcher(tag)
                        .results()
                        .anyMatch(found -> found.group(1).contains(id)
                                || found.group(1).contains("siteForm.describedBy(widget, field, ")))
                .findFirst()
                .orElse("");
    }
}
