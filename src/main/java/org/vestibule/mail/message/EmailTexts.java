package org.vestibule.mail.message;

import com.ibm.icu.util.ULocale;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.vestibule.mail.wording.ShippedWording;
import org.vestibule.shared.Bundles;

/**
 * The fixed texts around the wording of an e-mail. In a language that only a portal's words are written in, there are no
 * such texts: e-mails then have names and values without labels.
 */
final class EmailTexts {

    /** What stands for a text in a language without any. */
    private static final Map<String, String> WORDLESS =
            Map.of("colon", ":", "footer", "{0}", "quote", "{0}:", "moment", "{0}, {1} {2}");

    private final Locale locale;
    private final ResourceBundle texts;
    private final ZoneId zone;

    /**
     * @param language a language that {@link org.vestibule.mail.wording.Wordings#languageFor} returns
     * @param zone the time zone for times, as the reader's isn't known
     */
    EmailTexts(Locale language, ZoneId zone) {
        this.zone = zone;
        locale = ShippedWording.isShipped(language.getLanguage()) ? ShippedWording.languageFor(language) : language;
        texts = Bundles.of("org.vestibule.mail.messages", locale);
    }

    /** The text; "" if there is none in the language. */
    String text(String key, Object... values) {
        return new MessageFormat(pattern(key), locale).format(values);
    }

    private String pattern(String key) {
        return ShippedWording.isShipped(locale.getLanguage())
                ? texts.getString("email." + key)
                : WORDLESS.getOrDefault(key, "");
    }

    Locale locale() {
        return locale;
    }

    String language() {
        return locale.getLanguage();
    }

    /** The writing direction: {@code ltr} or {@code rtl}. */
    String direction() {
        return ULocale.forLocale(locale).isRightToLeft() ? "rtl" : "ltr";
    }

    /** The date and time, with the time zone. */
    String moment(Instant instant) {
        ZonedDateTime moment = instant.atZone(zone);
        return text(
                "moment",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(moment),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment),
                DateTimeFormatter.ofPattern("z", locale).format(moment));
    }
}
