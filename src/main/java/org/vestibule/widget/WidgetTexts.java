package org.vestibule.widget;

import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The texts of a widget for page authors, from the bundle beside its component.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface WidgetTexts {

    /** The widget's own name, {@code widget.title}. */
    String title(Locale locale);

    /** The name of a property, {@code <property>.label}. */
    String label(Property property, Locale locale);

    /** The help text below a property, {@code <property>.help}, if there is one. */
    Optional<String> help(Property property, Locale locale);

    /** The name of a constant to choose from, {@code <property>.<CONSTANT>}. */
    String choice(Property property, Enum<?> choice, Locale locale);
}
