package org.vestibule.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a search. A text has the word if it matches one of the patterns, and is found if it has all words.
 *
 * @param word the word, folded by {@link SearchFolding}
 * @param typed the word before it was folded, in usual width
 * @param patterns for SQL's {@code LIKE} with {@link #ESCAPE}, over folded texts with a space before each of their
 *     words and {@link #PHONE} before the digits of a phone number at the end
 */
public record SearchTerm(String word, String typed, List<String> patterns) {

    /** The escape character of the patterns. */
    public static final char ESCAPE = '!';

    /** Stands before the digits of a phone number. */
    public static final char PHONE = '+';

    // Fewer digits would match nearly every phone number.
    private static final int MIN_DIGITS = 3;

    // Each word costs a condition, and nobody searches for more words.
    private static final int MAX_WORDS = 10;

    // By trigrams, PostgreSQL takes seven times as long for a whole address as for its first 16 characters.
    private static final Pattern LONG = Pattern.compile("(%?(?:!.|[^!]){16}).+%");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** The words of the text, at most ten; empty if it has none or is null. */
    public static List<SearchTerm> of(String text) {
        String folded = SearchFolding.of(text);
        if (folded.isEmpty()) {
            return List.of();
        }
        Optional<String> number = phone(folded);
        return SPACE.splitAsStream(Width.usual(text))
                .flatMap(typed -> terms(typed, number))
                .limit(MAX_WORDS)
                .toList();
    }

    /** Usually one term; signs may be folded to several words or to none. */
    private static Stream<SearchTerm> terms(String typed, Optional<String> number) {
        String folded = SearchFolding.of(typed);
        return Stream.of(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> new SearchTerm(
                        readable(word), word.equals(folded) ? typed : word, patterns(readable(word), number)));
    }

    /** Whether an unfolded text has the word, at the beginning of one of its words or within one. */
    public boolean isIn(String text) {
        return Scripts.isUnspaced(word)
                ? SearchFolding.of(text).contains(word)
                : SearchWords.of(text).stream().anyMatch(one -> one.startsWith(word));
    }

    /**
     * The JPQL condition that a column has the word.
     *
     * @param column the path of a column of folded texts
     * @param values receives the values of the condition's parameters, under names that are unique in the map
     */
    public String condition(String column, Map<String, Object> values) {
        return condition(column, patterns, values);
    }

    private static String condition(String column, Collection<String> patterns, Map<String, Object> values) {
        return patterns.stream()
                .map(pattern -> condition(column, pattern, values))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** If the pattern is long, an index finds its beginning, and the rows found are compared with the whole pattern. */
    private static String condition(String column, String pattern, Map<String, Object> values) {
        Matcher beginning = LONG.matcher(pattern);
        return beginning.matches()
                ? "(" + like(column, beginning.group(1) + "%", values) + " and "
                        + like("concat(" + column + ", '')", pattern, values) + ")"
                : like(column, pattern, values);
    }

    private static String like(String text, String pattern, Map<String, Object> values) {
        String name = "like" + values.size();
        values.put(name, pattern);
        return text + " like :" + name + " escape '" + ESCAPE + "'";
    }

    /**
     * The JPQL condition that a mailbox has the word at the beginning of its address or of its domain.
     *
     * @param column the path of a column of {@link Mailbox#key() keys}, which keep their accents
     * @param values receives the values of the condition's parameters, under names that are unique in the map
     */
    public String mailboxCondition(String column, Map<String, Object> values) {
        return condition(column, mailboxPatterns(), values);
    }

    private Set<String> mailboxPatterns() {
        Set<String> patterns = new LinkedHashSet<>();
        int at = typed.lastIndexOf('@');
        String domain = domainKey(typed.substring(at + 1));
        if (at > 0) {
            patterns.add(literal(CaseFolding.of(typed.substring(0, at)) + "@" + domain) + "%");
        } else {
            patterns.add("%@" + literal(domain) + "%");
        }
        if (at < 0) {
            patterns.add(literal(CaseFolding.of(typed)) + "%");
        }
        // An address typed with or without accents also finds addresses without accents.
        patterns.add((word.startsWith("@") ? "%" : "") + literal(word) + "%");
        if (!word.contains("@")) {
            patterns.add("%@" + literal(word) + "%");
        }
        return patterns;
    }

    /** The domain, or its beginning, in the form of keys. */
    private static String domainKey(String typed) {
        return DomainName.unicode(typed).orElseGet(() -> CaseFolding.of(typed));
    }

    /**
     * @param number the digits of the whole text if it is a phone number: then a match of the number counts for
     *     each of its parts
     */
    private static List<String> patterns(String word, Optional<String> number) {
        Set<String> patterns = new LinkedHashSet<>();
        boolean within = Scripts.isUnspaced(word) || word.startsWith("@");
        patterns.add((within ? "%" : "% ") + literal(word) + "%");
        phone(word).ifPresent(digits -> patterns.add(withPhone(digits)));
        number.ifPresent(digits -> patterns.add(withPhone(digits)));
        return List.copyOf(patterns);
    }

    private static String withPhone(String digits) {
        return "%" + PHONE + "%" + digits + "%";
    }

    /**
     * The digits to search for in phone numbers, without the leading zeros of a national or an international number,
     * because the other form of the same number has none.
     */
    private static Optional<String> phone(String text) {
        if (text.codePoints().anyMatch(UCharacter::isLetter) || text.contains("@")) {
            return Optional.empty();
        }
        String digits = PhoneDigits.of(text);
        String significant = digits.replaceFirst("^0+", "");
        String wanted = significant.length() < MIN_DIGITS ? digits : significant;
        return Optional.of(wanted).filter(number -> number.length() >= MIN_DIGITS);
    }

    /** Domains are stored in their readable form. */
    private static String readable(String word) {
        if (!word.contains("xn--")) {
            return word;
        }
        int domain = word.indexOf('@') + 1;
        return DomainName.unicode(word.substring(domain))
                .map(readable -> word.substring(0, domain) + SearchFolding.of(readable))
                .orElse(word);
    }

    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
