package org.vestibule.contact;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds texts into the form in which contacts are searched and sorted: lower case, without accents, single spaces. A
 * contact's search text holds its words each with a space before it, so that a search asks for the start of a word; the
 * only word with an @ is the e-mail address, so that {@code ice@} doesn't find {@code alice@example.org}.
 */
public final class SearchText {

    private static final int ROOM = 1500;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    // Letters that people take for another one with a mark, but that Unicode doesn't take apart.
    private static final Pattern WHOLE = Pattern.compile("[øłđðħŧıßæœþς’]");
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ŧ", "t"),
            Map.entry("ı", "i"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("þ", "th"),
            Map.entry("ς", "σ"),
            Map.entry("’", "'"));

    private SearchText() {}

    /** The words of a contact, those within "Anne-Marie" and "O'Neill" too, and last its e-mail address. */
    static String of(ContactDetails details) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : new String[] {details.firstName(), details.lastName(), details.company()}) {
            for (String word : fold(text == null ? "" : text.replace('@', ' ')).split(" ")) {
                words.add(word);
                words.addAll(List.of(BETWEEN_PARTS.split(word)));
            }
        }
        details.email().map(address -> fold(address.text())).ifPresent(words::add);
        words.remove("");
        String all = " " + String.join(" ", words);
        return all.length() <= ROOM ? all : all.substring(0, ROOM);
    }

    /** The text as it is compared. */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String whole = WHOLE.matcher(plain).replaceAll(letter -> Matcher.quoteReplacement(PARTS.get(letter.group())));
        return SPACE.matcher(Normalizer.normalize(whole, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** The folded text, cut to the room that its column has; null where there is none. */
    static String key(String text, int room) {
        String folded = text == null ? "" : fold(text);
        if (folded.isEmpty()) {
            return null;
        }
        return folded.length() <= room ? folded : folded.substring(0, room);
    }
}
