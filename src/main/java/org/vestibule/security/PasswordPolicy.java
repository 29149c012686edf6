package org.vestibule.security;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestibule.text.CaseFolding;
import org.vestibule.text.TypedPassword;

/**
 * Says whether a new password is good enough: long enough, not one that everybody guesses, and not the person's own
 * name, also with a year or signs around it. It asks for no digits or signs, which make passwords harder to remember
 * rather than harder to guess (NIST SP 800-63B, 3.1.1.2).
 */
@ApplicationScoped
public class PasswordPolicy {

    public static final int MIN_LENGTH = 8;

    /** Beyond this only the work of hashing grows. */
    public static final int MAX_LENGTH = 256;

    // No list of common passwords holds longer ones, and measuring takes the square of the length.
    private static final int MAX_COMMON_LENGTH = 40;

    private static final Set<Pattern> GUESSED_WHOLE = Set.of(Pattern.Dictionary, Pattern.Repeat, Pattern.Sequence);
    // As many as a year and a sign take.
    private static final String DECORATION = "^[\\p{N}\\p{P}\\p{S}]{0,5}|[\\p{N}\\p{P}\\p{S}]{0,5}$";

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /**
     * What is wrong with the password, if anything.
     *
     * @param own the person's names, user name and e-mail address, as far as they are known; nulls are skipped
     */
    public Optional<PasswordViolation> problem(String typed, Collection<String> own) {
        String password = TypedPassword.prepared(typed);
        if (password.isEmpty()) {
            return Optional.of(PasswordViolation.MISSING);
        }
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return Optional.of(PasswordViolation.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(PasswordViolation.TOO_LONG);
        }
        if (isOwn(password, own)) {
            return Optional.of(PasswordViolation.PERSONAL);
        }
        return length <= MAX_COMMON_LENGTH && common(password)
                ? Optional.of(PasswordViolation.COMMON)
                : Optional.empty();
    }

    private static boolean isOwn(String password, Collection<String> own) {
        String plain = plain(password);
        List<String> guesses = List.of(plain, trimmed(plain));
        return own.stream()
                .filter(name -> name != null && !name.isBlank())
                .anyMatch(
                        name -> guesses.contains(plain(name)) || guesses.contains(plain(name.replaceFirst("@.*", ""))));
    }

    private static String plain(String text) {
        return CaseFolding.of(text).replaceAll("\\s", "");
    }

    private static String trimmed(String text) {
        return text.replaceAll(DECORATION, "");
    }

    private boolean common(String password) {
        return guessedWhole(password, GUESSED_WHOLE) || guessedWhole(trimmed(password), Set.of(Pattern.Dictionary));
    }

    /** Whether one guess covers the whole text; zxcvbn itself looks through capitals, look-alikes and reversal. */
    private boolean guessedWhole(String text, Set<Pattern> guesses) {
        if (text.isEmpty()) {
            return true;
        }
        List<Match> parts = zxcvbn.measure(text).getSequence();
        return parts.size() == 1
                && guesses.contains(parts.get(0).pattern)
                && (parts.get(0).pattern != Pattern.Dictionary || "passwords".equals(parts.get(0).dictionaryName));
    }
}
