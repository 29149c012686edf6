package org.vestibule.widget;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apiguardian.api.API;

/**
 * Why a property's value is invalid, with a text for the page's author. Kinds in other jars have their own bundles.
 *
 * @param bundle the base name of the text's bundle
 * @param arguments replace {@code {0}}, {@code {1}}… in the text; a violation as an argument is replaced by its
 *     text
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record ValueViolation(String bundle, String key, List<Object> arguments) {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * The value has the wrong type, for instance a text instead of a number: the designer doesn't send it, but an older
     * contract may have stored it.
     */
    public static final ValueViolation WRONG_KIND = of("wrongKind");

    /** The default violation of an empty required property. */
    public static final ValueViolation REQUIRED = of("required");

    public static final ValueViolation TEXT_REQUIRED = of("required.text");
    public static final ValueViolation NUMBER_REQUIRED = of("required.number");
    public static final ValueViolation DAY_REQUIRED = of("required.day");
    public static final ValueViolation COLOUR_REQUIRED = of("required.colour");
    public static final ValueViolation WEB_ADDRESS_REQUIRED = of("required.webAddress");
    public static final ValueViolation CHOICE_REQUIRED = of("required.choice");
    public static final ValueViolation PAGE_REQUIRED = of("required.page");
    public static final ValueViolation ROLE_REQUIRED = of("required.role");
    public static final ValueViolation IMAGE_REQUIRED = of("required.image");

    public static final ValueViolation NOT_A_NUMBER = of("notANumber");
    public static final ValueViolation NOT_A_DATE = of("notADate");
    public static final ValueViolation NOT_A_COLOUR = of("notAColour");
    public static final ValueViolation NOT_A_WEB_ADDRESS = of("notAWebAddress");
    public static final ValueViolation NOT_A_CHOICE = of("notAChoice");
    public static final ValueViolation UNKNOWN_PAGE = of("unknownPage");
    public static final ValueViolation UNKNOWN_ROLE = of("unknownRole");
    public static final ValueViolation UNKNOWN_IMAGE = of("unknownImage");

    public ValueViolation {
        arguments = List.copyOf(arguments);
    }

    private static ValueViolation of(String key, Object... arguments) {
        return new ValueViolation("org.vestibule.widget.messages", key, List.of(arguments));
    }

    public static ValueViolation tooLong(int most) {
        return of("tooLong", most);
    }

    public static ValueViolation tooSmall(Object least) {
        return of("tooSmall", least);
    }

    public static ValueViolation tooLarge(Object most) {
        return of("tooLarge", most);
    }

    public static ValueViolation tooEarly(LocalDate first) {
        return of("tooEarly", first);
    }

    public static ValueViolation tooLate(LocalDate last) {
        return of("tooLate", last);
    }

    /** The violation's text. */
    public String text(Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle(bundle, locale, Thread.currentThread().getContextClassLoader(), EXACT);
        Object[] values =
                arguments.stream().map(argument -> shown(argument, locale)).toArray();
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    private static Object shown(Object argument, Locale locale) {
        if (argument instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(day);
        }
        return argument instanceof ValueViolation inner ? inner.text(locale) : argument;
    }
}
