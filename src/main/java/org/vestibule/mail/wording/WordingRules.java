package org.vestibule.mail.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.mail.wording.WordingViolation.Reason;
import org.vestibule.shared.SingleLineText;

/** Validates the words of an e-mail. */
public final class WordingRules {

    /** A pair of braces within a line, or an unmatched brace. */
    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}|[{}][^{}\\n]{0,30}");

    private WordingRules() {}

    /** The violations, in the order of the fields and their lines; at most one for each line. */
    public static List<WordingViolation> violations(EmailMessage message, EmailWording wording) {
        List<WordingViolation> violations = new ArrayList<>();
        for (WordingField field : WordingField.values()) {
            String text = wording.text(field);
            Optional<WordingViolation> whole = wholeField(field, text, wording);
            if (whole.isPresent()) {
                violations.add(whole.get());
            } else if (field == WordingField.BODY) {
                violations.addAll(body(message, text));
            } else {
                placeholder(message, field, text, 0).ifPresent(violations::add);
            }
        }
        return violations;
    }

    private static Optional<WordingViolation> wholeField(WordingField field, String text, EmailWording wording) {
        if (text.isEmpty()) {
            return isNeeded(field, wording)
                    ? Optional.of(WordingViolation.of(field, Reason.MISSING))
                    : Optional.empty();
        }
        if (SingleLineText.hasForbidden(field == WordingField.BODY ? text.replace('\n', ' ') : text)) {
            return Optional.of(WordingViolation.of(field, Reason.FORBIDDEN_CHARACTER));
        }
        if (text.length() > field.maxLength()) {
            return Optional.of(WordingViolation.of(field, Reason.TOO_LONG));
        }
        return isEmptyForSome(text) ? Optional.of(WordingViolation.of(field, Reason.EMPTY_FOR_SOME)) : Optional.empty();
    }

    /** Some contacts have no first name, and some invitations no roles. */
    private static boolean isEmptyForSome(String text) {
        return text.replace(Placeholder.FIRST_NAME.text(), "")
                .replace(Placeholder.ROLES.text(), "")
                .isBlank();
    }

    private static boolean isNeeded(WordingField field, EmailWording wording) {
        return switch (field) {
            case SUBJECT, HEADING, BODY -> true;
            case PREHEADER -> false;
            case BUTTON -> wording.text(WordingField.BODY).contains(Placeholder.BUTTON.text());
        };
    }

    private static List<WordingViolation> body(EmailMessage message, String text) {
        List<WordingViolation> violations = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            Optional<WordingViolation> misplaced = notAlone(lines, at);
            placeholder(message, WordingField.BODY, lines[at], at + 1)
                    .or(() -> misplaced)
                    .ifPresent(violations::add);
        }
        if (!text.contains(Placeholder.LINK.text()) && !text.contains(Placeholder.BUTTON.text())) {
            violations.add(new WordingViolation(WordingField.BODY, Reason.NO_LINK, lines.length, ""));
        }
        return violations;
    }

    private static Optional<WordingViolation> placeholder(
            EmailMessage message, WordingField field, String line, int number) {
        Matcher braces = BRACES.matcher(line);
        while (braces.find()) {
            Optional<Placeholder> known = Placeholder.of(braces.group(1))
                    .filter(placeholder -> message.placeholders().contains(placeholder));
            if (known.isEmpty()) {
                return Optional.of(new WordingViolation(field, Reason.UNKNOWN_PLACEHOLDER, number, braces.group()));
            }
            if (field != WordingField.BODY && known.get().inBodyOnly()) {
                return Optional.of(new WordingViolation(field, Reason.BODY_ONLY, number, braces.group()));
            }
        }
        return Optional.empty();
    }

    private static Optional<WordingViolation> notAlone(String[] lines, int at) {
        boolean above = at > 0 && !lines[at - 1].isEmpty();
        boolean below = at < lines.length - 1 && !lines[at + 1].isEmpty();
        for (Placeholder each : Placeholder.values()) {
            boolean beside = !lines[at].strip().equals(each.text());
            if (each.isParagraph() && lines[at].contains(each.text()) && (above || below || beside)) {
                return Optional.of(new WordingViolation(WordingField.BODY, Reason.NOT_ALONE, at + 1, each.text()));
            }
        }
        return Optional.empty();
    }
}
