package org.vestibule.page.settings;

import java.util.List;
import org.vestibule.page.Page;

/** What came of an attempt to change a page's settings. */
public sealed interface ChangePageSettingsOutcome {

    record Changed(Page page) implements ChangePageSettingsOutcome {}

    /** Nothing is stored: the page was changed since it was read, and now is like this. */
    record ChangedByColleague(Page current) implements ChangePageSettingsOutcome {}

    /** Nothing is stored: something that was typed can't be taken. */
    record Invalid(List<PageSettingsViolation> violations) implements ChangePageSettingsOutcome {}

    /** The portal has no such page, or not any more. */
    record Gone() implements ChangePageSettingsOutcome {}
}
