package org.vestibule.page;

import java.util.List;

/** What came of an attempt to change a page's settings. */
public sealed interface SettingsChange {

    record Changed(Page page) implements SettingsChange {}

    /** Nothing is stored: the page was changed since it was read, and now is like this. */
    record ChangedByColleague(Page current) implements SettingsChange {}

    /** Nothing is stored: something that was typed can't be taken. */
    record Invalid(List<PageFlaw> flaws) implements SettingsChange {}

    /** The portal has no such page, or not any more. */
    record Gone() implements SettingsChange {}
}
