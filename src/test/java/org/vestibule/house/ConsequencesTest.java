package org.vestibule.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds a command that takes something from people to one look, wherever it stands: in a bar, a row, a menu, and in the
 * dialog that asks about it. What Undo takes back, as deleting a widget from a draft, is none of these.
 */
class ConsequencesTest {

    private static final Pattern CONSEQUENCE =
            Pattern.compile("(?:Delete|Discard|Erase|Revoke|Unpublish|Deactivate|Close (?:access|portal))\\b.*");

    private static final Pattern BUTTON =
            Pattern.compile("<(?:p|h):commandButton\\b[^>]*>|<button\\b[^>]*>[^<]*</button>", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("(?:\\svalue=\"|>)#\\{(\\w+)\\[([^\"<]*)]}");
    private static final Pattern KEY = Pattern.compile("'([\\w.]+)'");
    private static final Pattern DANGER = Pattern.compile("\\bvb-(?:button|menu-item)--danger\\b");

    private static final Pattern DIALOG =
            Pattern.compile("<p:dialog\\b[^>]*\\swidgetVar=\"(\\w+)\".*?</p:dialog>", Pattern.DOTALL);
    private static final Pattern OPENED = Pattern.compile("PF\\('(\\w+)'\\)\\.show\\(\\)");
    private static final Pattern ASKED_ABOUT =
            Pattern.compile("<p:commandButton\\b[^>]*>(?=\\s*<p:confirm\\b)|<p:confirm\\b[^>]*>", Pattern.DOTALL);

    private static final Pattern BUNDLE = Pattern.compile("<base-name>([\\w.]+)</base-name>\\s*<var>(\\w+)</var>");

    /** Dialogs are left by it, and it ends a job. */
    private static final String CANCEL = "Cancel";

    private record Command(Path view, String label, boolean dangerous) {}

    @Test
    void haveOneLookWhereverTheyStand() throws IOException {
        Map<String, Set<Boolean>> looks = commands().stream()
                .filter(command -> !command.label().equals(CANCEL))
                .collect(groupingBy(Command::label, mapping(Command::dangerous, toSet())));

        assertThat(looks).isNotEmpty().allSatisfy((label, look) -> assertThat(look)
                .as("looks of “%s”", label)
                .hasSize(1));
    }

    @Test
    void lookDangerous() throws IOException {
        assertThat(commands().stream()
                        .filter(command -> CONSEQUENCE.matcher(command.label()).matches()))
                .isNotEmpty()
                .allMatch(Command::dangerous);
    }

    @Test
    void lookDangerousWhereSomethingAsksAboutThem() throws IOException {
        Set<String> asking = inViews(DIALOG)
                .filter(dialog -> DANGER.matcher(dialog.group()).find())
                .map(dialog -> dialog.group(1))
                .collect(toSet());

        assertThat(asking).isNotEmpty();
        assertThat(inViews(BUTTON).filter(button -> opens(button.group(), asking)))
                .isNotEmpty()
                .allMatch(button -> DANGER.matcher(button.group()).find());
        assertThat(inViews(ASKED_ABOUT).map(MatchResult::group)).isNotEmpty().allMatch(asked -> DANGER.matcher(asked)
                .find());
    }

    private static boolean opens(String button, Set<String> dialogs) {
        return OPENED.matcher(button).results().anyMatch(found -> dialogs.contains(found.group(1)));
    }

    private static List<Command> commands() throws IOException {
        Map<String, Properties> bundles = bundles();
        return FaceletsTest.views()
                .flatMap(view -> BUTTON.matcher(read(view)).results().flatMap(button -> labels(button.group(), bundles)
                        .map(label -> new Command(
                                view, label, DANGER.matcher(button.group()).find()))))
                .toList();
    }

    /** What a button says in English: one of several texts where that depends. */
    private static Stream<String> labels(String button, Map<String, Properties> bundles) {
        return LABEL.matcher(button)
                .results()
                .filter(label -> bundles.containsKey(label.group(1)))
                .flatMap(label -> KEY.matcher(label.group(2)).results().map(key -> bundles.get(label.group(1))
                        .getProperty(key.group(1), "")))
                .map(text -> text.replaceAll("…$", ""))
                .filter(text -> !text.isEmpty());
    }

    private static Stream<MatchResult> inViews(Pattern pattern) throws IOException {
        return FaceletsTest.views().flatMap(view -> pattern.matcher(read(view)).results());
    }

    private static Map<String, Properties> bundles() throws IOException {
        Map<String, Properties> bundles = new HashMap<>();
        for (MatchResult bundle : BUNDLE.matcher(read(Path.of("src/main/webapp/WEB-INF/faces-config.xml")))
                .results()
                .toList()) {
            Path file = Path.of("src/main/resources", bundle.group(1).replace('.', '/') + ".properties");
            try (Reader reader = Files.newBufferedReader(file)) {
                Properties texts = new Properties();
                texts.load(reader);
                bundles.put(bundle.group(2), texts);
            }
        }
        return bundles;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
