package org.vestibule.page.settings;

import java.util.List;
import org.vestibule.page.Page;

/** The outcome of changing a page's settings. */
public sealed interface ChangePageSettingsOutcome {

    record Changed(Page page) implements ChangePageSettingsOutcome {}

    /** Nothing is stored: the page was changed since it was read; this is its current state. */
    record ChangedByColleague(Page current) implements ChangePageSettingsOutcome {}

    /** Nothing is stored: some values are invalid. */
    record Invalid(List<PageSettingsViolation> violations) implements ChangePageSettingsOutcome {}

    /** The portal has no such page, or not any more. */
    record Gone() implements ChangePageSettingsOutcome {}
}
