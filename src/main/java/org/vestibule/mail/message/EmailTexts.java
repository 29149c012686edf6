package org.vestibule.mail.message;

import com.ibm.icu.util.ULocale;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vestibule.mail.wording.ShippedWording;
import org.vestibule.shared.Bundles;

/** The fixed texts around the wording of an e-mail, in the reader's language, or in English if it isn't supported. */
final class EmailTexts {

    private final Locale locale;
    private final ResourceBundle texts;
    private final ZoneId zone;

    /** @param zone the time zone for times, as the reader's isn't known */
    EmailTexts(Locale wanted, ZoneId zone) {
        this.zone = zone;
        locale = ShippedWording.languageFor(wanted);
        texts = Bundles.of("org.vestibule.mail.messages", locale);
    }

    String text(String key, Object... values) {
        return new MessageFormat(texts.getString("email." + key), locale).format(values);
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
