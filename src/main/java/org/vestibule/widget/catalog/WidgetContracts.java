package org.vestibule.widget.catalog;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vestibule.widget.PropertyEditor;
import org.vestibule.widget.internal.editor.PropertyEditors;
import org.vestibule.widget.internal.source.DefaultValues;
import org.vestibule.widget.values.ChoiceValues;
import org.vestibule.widget.values.ColourValues;
import org.vestibule.widget.values.DateValues;
import org.vestibule.widget.values.FlagValues;
import org.vestibule.widget.values.ImageValues;
import org.vestibule.widget.values.LongTextValues;
import org.vestibule.widget.values.NumberValues;
import org.vestibule.widget.values.PageValues;
import org.vestibule.widget.values.RichTextValues;
import org.vestibule.widget.values.RoleValues;
import org.vestibule.widget.values.TextValues;
import org.vestibule.widget.values.WebAddressValues;

/** Reads the contracts of the widgets on the class path as the server does, but for beans: those are given. */
public final class WidgetContracts {

    private static final List<PropertyEditor> BUILT_IN = List.of(
            new TextValues(),
            new LongTextValues(),
            new RichTextValues(),
            new FlagValues(),
            new NumberValues(),
            new ChoiceValues(),
            new DateValues(),
            new ColourValues(),
            new ImageValues(),
            new PageValues(),
            new RoleValues(),
            new WebAddressValues());

    private WidgetContracts() {}

    /** A line for each mistake, as the server would say it; none where it would start. */
    public static List<String> mistakes(Collection<? extends PropertyEditor> further) {
        var editors = new PropertyEditors(
                Stream.concat(BUILT_IN.stream(), further.stream()).toList());
        var reader = new ContractReader(DefaultValues.PLAIN, editors);
        return new WidgetReading(reader, (source, widget) -> {}).readAll().mistakes();
    }
}
