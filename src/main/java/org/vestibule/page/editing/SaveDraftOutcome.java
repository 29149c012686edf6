package org.vestibule.page.editing;

import java.util.List;
import org.vestibule.page.Page;
import org.vestibule.widget.ValueViolation;

/** How changing a page's draft went. */
public sealed interface SaveDraftOutcome {

    record Saved(Page page) implements SaveDraftOutcome {}

    /** Nothing was changed, because of values that their properties can't have. */
    record Refused(List<PropertyViolation> values) implements SaveDraftOutcome {}

    /** A value that can't be a widget's. */
    record PropertyViolation(String placement, String property, ValueViolation problem) {}
}
