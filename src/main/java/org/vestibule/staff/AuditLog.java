package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vestibule.journal.EntrySearch;
import org.vestibule.journal.KeptEntries;
import org.vestibule.journal.KeptEntry;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Tells administrators who did what, when, and from where. There is no way to change what it tells. */
@ApplicationScoped
@Transactional
@Requires(Right.AUDIT)
public class AuditLog {

    private final KeptEntries kept;

    @Inject
    AuditLog(KeptEntries kept) {
        this.kept = kept;
    }

    protected AuditLog() {
        this(null);
    }

    /** A portion of what is wanted, newest first. */
    public List<KeptEntry> find(EntrySearch search, int first, int most) {
        return kept.find(search, first, most);
    }

    public long count(EntrySearch search) {
        return kept.count(search);
    }
}
