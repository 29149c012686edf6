package org.vestibule.page.editing;

import java.util.List;
import org.vestibule.page.Page;
import org.vestibule.widget.ValueViolation;

/** The outcome of changing a page's draft. */
public sealed interface SaveDraftOutcome {

    record Saved(Page page) implements SaveDraftOutcome {}

    /** Nothing was changed, because of invalid values. */
    record Refused(List<PropertyViolation> values) implements SaveDraftOutcome {}

    /** An invalid value of a widget's property. */
    record PropertyViolation(String placement, String property, ValueViolation problem) {}
}
