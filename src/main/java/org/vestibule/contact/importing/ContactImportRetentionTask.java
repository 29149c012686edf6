package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/**
 * Removes uploaded files of contacts some time after their upload, and what was remembered of their columns. What they were
 * imported as stays.
 */
@ApplicationScoped
@Transactional
class ContactImportRetentionTask implements UpkeepTask {

    /** How long a file is kept, so that its import can be looked at and undone. */
    static final Duration KEPT = Duration.ofDays(30);

    /** How long it is remembered what was chosen for columns of a name, from the last time. */
    static final Duration REMEMBERED = Duration.ofDays(365);

    private static final int ROWS = 1_000;

    private final ContactImportRepository files;
    private final Clock clock;

    @Inject
    ContactImportRetentionTask(ContactImportRepository files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contact-imports";
    }

    @Override
    public Portion run(DueRecord from) {
        List<ContactImport> oldest = files.before(clock.instant().minus(KEPT), 1);
        if (oldest.isEmpty()) {
            int forgotten = files.forgetColumns(clock.instant().minus(REMEMBERED), ROWS);
            return Portion.removed(forgotten, forgotten == ROWS);
        }
        ContactImport file = oldest.get(0);
        int removed = files.removeRows(file.id(), ROWS);
        if (removed < ROWS) {
            files.remove(file);
        }
        return Portion.removed(removed, true);
    }
}
