package org.vestibule.widget.catalog;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.internal.kind.PropertyKinds;
import org.vestibule.widget.internal.source.DefaultValues;
import org.vestibule.widget.kind.ChoiceKind;
import org.vestibule.widget.kind.ColourKind;
import org.vestibule.widget.kind.DateKind;
import org.vestibule.widget.kind.FlagKind;
import org.vestibule.widget.kind.ImageKind;
import org.vestibule.widget.kind.LongTextKind;
import org.vestibule.widget.kind.NumberKind;
import org.vestibule.widget.kind.PageKind;
import org.vestibule.widget.kind.RichTextKind;
import org.vestibule.widget.kind.RoleKind;
import org.vestibule.widget.kind.TextKind;
import org.vestibule.widget.kind.WebAddressKind;

/**
 * Reads the contracts of the widgets on the class path as the server does, except that kinds aren't discovered as beans
 * but passed in.
 */
public final class WidgetContracts {

    private static final List<PropertyKind> BUILT_IN = List.of(
            new TextKind(),
            new LongTextKind(),
            new RichTextKind(),
            new FlagKind(),
            new NumberKind(),
            new ChoiceKind(),
            new DateKind(),
            new ColourKind(),
            new ImageKind(),
            new PageKind(),
            new RoleKind(),
            new WebAddressKind());

    private WidgetContracts() {}

    /** A line for each mistake, as the server would report it; empty if it would start. */
    public static List<String> mistakes(Collection<? extends PropertyKind> further) {
        var kinds = new PropertyKinds(
                Stream.concat(BUILT_IN.stream(), further.stream()).toList());
        var reader = new ContractReader(DefaultValues.PLAIN, kinds);
        return new WidgetReading(reader, (source, widget) -> {}).readAll().mistakes();
    }
}
