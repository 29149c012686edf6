package org.vestibule.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds texts to the punctuation of their language, and to one translation for one English text. */
class WordsTest {

    private static final String END = "(?=$|[\\s).,”»}|])";

    /** A space that breaks, or none at all, where French has one that doesn't. */
    private static final Pattern FRENCH_GAP = Pattern.compile("[^\\u00A0][:;?!]" + END + "|[^\\u00A0]»|«[^\\u00A0]");

    private static final Pattern GERMAN_QUOTES = Pattern.compile("[\"”«»‚]|„[^“]*$|^[^„]*“");
    private static final Pattern ENGLISH_QUOTES = Pattern.compile("[\"„«»]|“[^”]*$|^[^“]*”");
    private static final Pattern STRAIGHT_APOSTROPHE = Pattern.compile("'");

    /** English texts that stand for more than one thing, so that other languages have more than one word. */
    private static final Map<String, String> MORE_THAN_ONE_MEANING = Map.ofEntries(
            Map.entry("Active", "agrees with what is active"),
            Map.entry("Inactive", "agrees with what is inactive"),
            Map.entry("All", "agrees with what all are"),
            Map.entry("Created", "agrees with what was created"),
            Map.entry("Sent", "agrees with what was sent"),
            Map.entry("Invited", "a person was, or an invitation was sent"),
            Map.entry("Keep it", "agrees with what is kept"),
            Map.entry("Cancel", "a planned publication is called off, a dialog is left"),
            Map.entry("Choose a portal", "what a list offers, and what a form asks for"),
            Map.entry("Choose a role", "what a list offers, and what a form asks for"),
            Map.entry("CRM User Invite", "the command says what it does, the widget has its name"),
            Map.entry("Done", "something was done, or somebody has finished"),
            Map.entry("Send recovery link", "a visitor asks for a link, and a colleague has one sent to somebody else"),
            Map.entry("Main", "a zone of a page, and the navigation"),
            Map.entry("To", "the end of a comparison, and who gets an e-mail"));

    /** An e-mail, and its address, in a sentence; <i>Email</i> is the label of the field for an address. */
    private static final Pattern EMAIL_IN_SENTENCE = Pattern.compile("(?<!^)\\bemails?\\b(?!$)|\\bEmails\\b");

    /** The one wording of each language, by the suffix of its bundles. */
    private static final Map<String, Pattern> READ_ONLY = Map.of(
            "", Pattern.compile("\\bread-only\\b", Pattern.CASE_INSENSITIVE),
            "_de", Pattern.compile("schreibgeschützt", Pattern.CASE_INSENSITIVE),
            "_fr", Pattern.compile("lecture seule", Pattern.CASE_INSENSITIVE));

    private static final Map<String, Pattern> READ_ONLY_OTHERWISE = Map.of(
            "", Pattern.compile("read only|(?:read|viewed)\\b.{0,12} not chang", Pattern.CASE_INSENSITIVE),
            "_de",
                    Pattern.compile(
                            "nur.lese|nur.lesbar|\\b(?:an)?(?:lesen|sehen)\\b.{0,12} nicht.ändern",
                            Pattern.CASE_INSENSITIVE),
            "_fr",
                    Pattern.compile(
                            "lecture uniquement|\\b(?:lire|lue?s?)\\b.{0,8} pas.(?:les )?modifi",
                            Pattern.CASE_INSENSITIVE));

    private record Text(Path bundle, String key, String value) {}

    @Test
    void inFrenchKeepPunctuationAtItsWord() throws IOException {
        assertThat(texts("_fr").filter(text -> FRENCH_GAP.matcher(text.value()).find()))
                .as("a no-break space stands before : ; ? ! and inside of « »")
                .isEmpty();
    }

    @Test
    void haveTheQuotationMarksOfTheirLanguage() throws IOException {
        assertThat(texts("_de")
                        .filter(text -> GERMAN_QUOTES.matcher(text.value()).find()))
                .as("German „so“")
                .isEmpty();
        assertThat(texts("").filter(text -> ENGLISH_QUOTES.matcher(text.value()).find()))
                .as("English “so”")
                .isEmpty();
    }

    /** A straight one is a control character of MessageFormat, which drops it and leaves the placeholders behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_fr"})
    void haveTypographicApostrophes(String language) throws IOException {
        assertThat(texts(language)
                        .filter(text ->
                                STRAIGHT_APOSTROPHE.matcher(text.value()).find()))
                .as("write ’")
                .isEmpty();
    }

    @Test
    void callAnEmailByOneWord() throws IOException {
        assertThat(texts("")
                        .filter(text -> EMAIL_IN_SENTENCE.matcher(text.value()).find()))
                .as("e-mail in sentences")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_fr"})
    void translateOneTextInOneWay(String language) throws IOException {
        Map<String, Set<String>> translations = texts("")
                .filter(english -> !MORE_THAN_ONE_MEANING.containsKey(english.value()))
                .collect(groupingBy(Text::value, mapping(english -> translation(english, language), toSet())));

        assertThat(translations).isNotEmpty();
        assertThat(translations.entrySet().stream()
                        .filter(each -> each.getValue().size() > 1))
                .as("more than one translation of a text with one meaning")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_fr"})
    void sayInOneWayThatARecordCanOnlyBeRead(String language) throws IOException {
        assertThat(texts(language).filter(text -> READ_ONLY_OTHERWISE
                        .get(language)
                        .matcher(text.value())
                        .find()))
                .as("other words for read-only")
                .isEmpty();
        assertThat(says(READ_ONLY.get(language), language))
                .as("the texts that say so are the same in each language")
                .isNotEmpty()
                .isEqualTo(says(READ_ONLY.get(""), ""));
    }

    private static Set<String> says(Pattern words, String language) throws IOException {
        return texts(language)
                .filter(text -> words.matcher(text.value()).find())
                .map(text -> text.bundle() + " " + text.key())
                .collect(toSet());
    }

    @Test
    void areExceptedOnlyWhereTheyNeedIt() throws IOException {
        Set<String> english = texts("").map(Text::value).collect(toSet());

        assertThat(MORE_THAN_ONE_MEANING.keySet()).isSubsetOf(english);
    }

    private static String translation(Text english, String language) {
        return read(in(english.bundle(), language)).getProperty(english.key());
    }

    /** All texts of a language; empty for English. What names a look or lists states is no text. */
    private static Stream<Text> texts(String language) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files
                    .filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.endsWith("weld.properties"))
                    .filter(file -> !file.getFileName().toString().matches(".*_[a-z]{2}\\.properties"))
                    .flatMap(bundle -> texts(bundle, language))
                    .toList()
                    .stream();
        }
    }

    private static Stream<Text> texts(Path bundle, String language) {
        Properties texts = read(in(bundle, language));
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".icon") && !key.endsWith(".badge") && !key.equals("preview.states"))
                .map(key -> new Text(bundle, key, texts.getProperty(key)));
    }

    private static Path in(Path bundle, String language) {
        return bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", language + ".properties"));
    }

    private static Properties read(Path bundle) {
        try (Reader reader = Files.newBufferedReader(bundle)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(bundle.toString(), e);
        }
    }
}
