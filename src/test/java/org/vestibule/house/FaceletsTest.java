package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the views to what the security policy, the translations and their readers need. */
class FaceletsTest {

    private static final Pattern F_AJAX = Pattern.compile("<f:ajax\\b");
    private static final Pattern INLINE_STYLE = Pattern.compile("(?<![\\w:-])style=\"|<style\\b");
    private static final Pattern HANDLER_ON_HTML = Pattern.compile("<[a-z][a-z0-9]*(?=\\s)[^>]*\\son[a-z]+=\"");
    private static final Pattern SCRIPT_BODY = Pattern.compile("<script\\b[^>]*>\\s*[^\\s<]|<h:outputScript\\b[^>/]*>");
    private static final Pattern MARKUP =
            Pattern.compile("<!--.*?-->|<!\\[CDATA\\[|<[^>]*>|#\\{[^}]*}|&\\w+;", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TEXT_ATTRIBUTE = Pattern.compile(
            "\\s(?:title|alt|placeholder|aria-label|label|header|requiredMessage)=\"([^\"#]*\\p{L}{2,}[^\"#]*)\"");

    private static final Pattern OTHER_MOMENT = Pattern.compile("datetime=\"(?!#\\{moments\\.iso\\()[^\"]*");

    private static final Pattern COLON_BEHIND_TEXT = Pattern.compile("(?<=[}>]): (?=[#<])|': '");

    /** The argument is undefined where no answer came, and an exception there stops all that is asked for later. */
    private static final Pattern CARELESS_COMPLETION = Pattern.compile(
            "oncomplete=\"(?!if \\(args\\?\\.(?:done|open|carriedOut)\\) |vestibulePages\\.\\w+\\(args\\)\")[^\"]*\"");

    private static final Pattern PASSWORD_FIELD = Pattern.compile(
            "<(?:s:password|h:inputSecret|p:password|input(?=\\s)[^>]*\\stype=\"password\")(?=[\\s/>])[^>]*>");
    private static final Pattern NAMED_SO =
            Pattern.compile("\\s(?:id|field)=\"(?:[^\"]*password[^\"]*|#\\{field})\"", Pattern.CASE_INSENSITIVE);

    private static final Pattern PERSON_OF_THE_SERVER = Pattern.compile("userPrincipal|remoteUser|isUserInRole");

    private static final Pattern PLAIN_POST_FORM = Pattern.compile("<form(?=\\s)[^>]*\\smethod=\"post\"");

    static Stream<Path> views() throws IOException {
        return Stream.of(Path.of("src/main/webapp"), Path.of("src/main/resources/META-INF"))
                .filter(Files::exists)
                .flatMap(FaceletsTest::viewsBelow);
    }

    private static Stream<Path> viewsBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void leavesTheColonAfterALabelToTheLanguage(Path view) throws IOException {
        assertThat(found(COLON_BEHIND_TEXT, view))
                .as("French has a space before it: use shellText.colon")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void asksTheServerForNobodysName(Path view) throws IOException {
        assertThat(found(PERSON_OF_THE_SERVER, view))
                .as("the server knows nobody: use person or member")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void saysPostAtTheButtonsOfFormsThatArentOfFaces(Path view) throws IOException {
        assertThat(view.startsWith("src/main/webapp/WEB-INF/site") ? List.of() : found(PLAIN_POST_FORM, view))
                .as("PrimeFaces takes it for a form of Faces, and OmniFaces posts there when the page is left:"
                        + " use formmethod at the button")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void usesNoFAjax(Path view) throws IOException {
        assertThat(found(F_AJAX, view))
                .as("f:ajax fails under the Content-Security-Policy, after the action has run: use p:ajax")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasNoInlineStylesOrScripts(Path view) throws IOException {
        assertThat(found(INLINE_STYLE, view))
                .as("styles belong into a style sheet")
                .isEmpty();
        assertThat(found(HANDLER_ON_HTML, view))
                .as("the Content-Security-Policy blocks it")
                .isEmpty();
        assertThat(found(SCRIPT_BODY, view)).as("scripts belong into a file").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void opensAndClosesDialogsOnlyOnceWhatWasAskedForIsDone(Path view) throws IOException {
        assertThat(found(CARELESS_COMPLETION, view))
                .as("ask args?.carriedOut, or what the action says itself: there may be no answer")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void isShort(Path view) throws IOException {
        assertThat(Files.readAllLines(view)).hasSizeLessThanOrEqualTo(90);
    }

    @ParameterizedTest
    @MethodSource("views")
    void takesItsTextsFromABundle(Path view) throws IOException {
        String text = MARKUP.matcher(Files.readString(view)).replaceAll(" ");

        assertThat(WORD.matcher(text).results().map(MatchResult::group))
                .as("text between tags")
                .isEmpty();
        assertThat(found(TEXT_ATTRIBUTE, view)).as("text in attributes").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void writesMomentsAsTheTimeElementTakesThem(Path view) throws IOException {
        assertThat(found(OTHER_MOMENT, view))
                .as("a second has at most three digits of a fraction there: use moments.iso")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void namesFieldsForPasswordsSo(Path view) throws IOException {
        assertThat(found(PASSWORD_FIELD, view))
                .as("what was typed is left out of pages by this name: see SentForm")
                .allMatch(field -> NAMED_SO.matcher(field).find());
    }

    private static List<String> found(Pattern unwanted, Path view) throws IOException {
        return unwanted.matcher(Files.readString(view))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
