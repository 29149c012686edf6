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

/** What stands around the words of an e-mail, in one language: the reader's, or English where we don't write theirs. */
final class EmailTexts {

    private final Locale locale;
    private final ResourceBundle texts;
    private final ZoneId zone;

    /** @param zone the zone that times are told in, as we don't know where the reader is */
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

    /** How the language is written: {@code ltr} or {@code rtl}. */
    String direction() {
        return ULocale.forLocale(locale).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Day and time, with the zone. */
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
