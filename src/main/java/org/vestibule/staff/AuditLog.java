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
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.Page;

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

    /**
     * A page of what is wanted, newest first.
     *
     * @param cursor where the page begins or ends; null for the first page
     */
    public Page<KeptEntry> page(EntrySearch search, Cursor cursor, int size) {
        return kept.page(search, cursor, size);
    }

    /**
     * Some of what is wanted, newest first, for reading all of it in portions: what happens meanwhile repeats nothing.
     *
     * @param last the last of the portion before; null for the first portion
     */
    public List<KeptEntry> after(EntrySearch search, KeptEntry last, int most) {
        return kept.after(search, last, most);
    }
}
