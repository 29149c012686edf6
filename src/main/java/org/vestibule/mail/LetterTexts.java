package org.vestibule.mail;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/** The sentences of e-mails in one language: the reader's, or English where we don't write theirs. */
final class LetterTexts {

    private static final Set<String> TRANSLATED = Set.of("de", "fr");

    private final Locale locale;
    private final ResourceBundle texts;

    LetterTexts(Locale wanted) {
        // The plain "en" would bring American dates.
        locale = TRANSLATED.contains(wanted.getLanguage()) ? wanted : Locale.UK;
        texts = ResourceBundle.getBundle(
                "org.vestibule.mail.messages", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... values) {
        return new MessageFormat(texts.getString("letter." + key), locale).format(values);
    }

    String language() {
        return locale.getLanguage();
    }

    /** A moment that is the same for everybody: we don't know where the reader is, so the zone is named. */
    String moment(Instant instant) {
        OffsetDateTime moment = instant.atOffset(ZoneOffset.UTC);
        return text(
                "moment",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(moment),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment));
    }
}
