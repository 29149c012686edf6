package org.vestibule.security;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestibule.text.CaseFolding;
import org.vestibule.text.TypedPassword;

/**
 * Checks whether a new password is good enough: long enough, not commonly used, and not made of words from its context,
 * like the person's name or the portal's. It doesn't require digits or signs, which make passwords harder to remember
 * rather than harder to guess (NIST SP 800-63B-4, 3.1.1.2).
 */
@ApplicationScoped
public class PasswordPolicy {

    /** The default minimum length, for sign-ins by password only. */
    public static final int DEFAULT_MIN_LENGTH = 15;

    /** The lowest minimum length that a portal may set. */
    public static final int LOWEST_MIN_LENGTH = 8;

    /** Beyond this only the work of hashing grows. */
    public static final int MAX_LENGTH = 256;

    // Measuring takes quadratic time, and a password that begins with this many good characters is good.
    private static final int MEASURED_LENGTH = 40;

    /** How many guesses a password has to withstand by zxcvbn's estimate: ten years at a hundred an hour. */
    private static final double MIN_GUESSES = 1e7;

    private static final String PRODUCT = "Vestibule";

    private static final Set<Pattern> GUESSED_WHOLE = Set.of(Pattern.Dictionary, Pattern.Repeat, Pattern.Sequence);
    // As many as a year and a sign take.
    private static final String DECORATION = "^[\\p{N}\\p{P}\\p{S}]{0,5}|[\\p{N}\\p{P}\\p{S}]{0,5}$";

    // Up to twelve: a date with dots and two signs.
    private static final String AROUND_WORDS = "[\\p{N}\\p{P}\\p{S}]{0,12}";
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{M}\\p{N}]+";
    private static final String WORD = "(?=.*\\p{L}).{2,}";

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /**
     * What is wrong with the password, if anything.
     *
     * @param minLength how many characters it has to have, as Unicode counts them
     * @param around texts that a guesser would begin with: the person's names, user name and e-mail address, and the portal's
     *     name, as far as they are known; nulls are skipped. The product's name is always one of them
     */
    public Optional<PasswordViolation> problem(String typed, int minLength, Collection<String> around) {
        String password = TypedPassword.prepared(typed);
        if (password.isEmpty()) {
            return Optional.of(PasswordViolation.MISSING);
        }
        int length = password.codePointCount(0, password.length());
        if (length < minLength) {
            return Optional.of(PasswordViolation.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(PasswordViolation.TOO_LONG);
        }
        if (isMadeOf(words(around), password)) {
            return Optional.of(PasswordViolation.PERSONAL);
        }
        return common(password) ? Optional.of(PasswordViolation.COMMON) : Optional.empty();
    }

    /** The words, the longest first, so that no part of a word is left over. */
    private static List<String> words(Collection<String> texts) {
        return Stream.concat(texts.stream(), Stream.of(PRODUCT))
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(CaseFolding.of(text).split(BETWEEN_WORDS)))
                .filter(word -> word.matches(WORD))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Whether only a few digits and signs are left without the words. */
    private static boolean isMadeOf(List<String> words, String password) {
        String whole = CaseFolding.of(password);
        String rest = whole;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return !rest.equals(whole) && rest.replaceAll("\\s", "").matches(AROUND_WORDS);
    }

    private boolean common(String password) {
        int length = password.codePointCount(0, password.length());
        String measured = password.substring(0, password.offsetByCodePoints(0, Math.min(length, MEASURED_LENGTH)));
        Strength strength = zxcvbn.measure(measured);
        if (strength.getGuesses() < MIN_GUESSES || guessedWhole(strength, GUESSED_WHOLE)) {
            return true;
        }
        String bare = measured.replaceAll(DECORATION, "");
        return bare.isEmpty()
                || !bare.equals(measured) && guessedWhole(zxcvbn.measure(bare), Set.of(Pattern.Dictionary));
    }

    /** Whether one guess covers the whole text; zxcvbn itself looks through capitals, look-alikes and reversal. */
    private static boolean guessedWhole(Strength strength, Set<Pattern> guesses) {
        List<Match> parts = strength.getSequence();
        return parts.size() == 1
                && guesses.contains(parts.get(0).pattern)
                && (parts.get(0).pattern != Pattern.Dictionary || "passwords".equals(parts.get(0).dictionaryName));
    }
}
