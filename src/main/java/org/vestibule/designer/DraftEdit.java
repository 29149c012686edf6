package org.vestibule.designer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vestibule.page.content.ChangeJson;
import org.vestibule.page.content.ContentChange;
import org.vestibule.shared.Stored;

/**
 * An entry of a draft's log: what was changed, by whom and when, and the inverse. The log is append-only. Each entry
 * except undos has the edit that could be undone before it, so that undo has no limit.
 */
@Entity
@Table(name = "draft_edit")
public class DraftEdit extends Stored {

    @Column(name = "page_id")
    private long pageId;

    /** The version that the draft had after it. */
    private long number;

    @Enumerated(EnumType.STRING)
    private EditKind kind;

    /** The edit that this undo or redo applies to; its own number for an ordinary edit. */
    private long origin;

    /** The next edit to undo after this one; 0 if there is nothing left to undo. */
    @Column(name = "undo_next")
    private long undoNext;

    /** The next edit to redo after this one was undone and redone; 0 if there is none. */
    @Column(name = "redo_next")
    private long redoNext;

    @Lob
    private String change;

    @Lob
    private String inverse;

    @Lob
    private String details;

    /** The key of its command; null for none. */
    @Column(name = "command_key")
    private String commandKey;

    @Column(name = "edited_by")
    private String by;

    @Column(name = "edited_at")
    private Instant at;

    protected DraftEdit() {}

    /** Creates an edit by which the draft has reached that version. */
    DraftEdit(long pageId, long number, ResolvedChange what, long undoNext, String by, Instant at) {
        this(pageId, number, what.kind(), number, what.made(), what.inverse(), what.details(), by, at);
        this.undoNext = undoNext;
    }

    private DraftEdit(
            long pageId,
            long number,
            EditKind kind,
            long origin,
            ContentChange change,
            ContentChange inverse,
            EditDetails details,
            String by,
            Instant at) {
        this.pageId = pageId;
        this.number = number;
        this.kind = kind;
        this.origin = origin;
        this.change = ChangeJson.write(change);
        this.inverse = ChangeJson.write(inverse);
        this.details = details.write();
        this.by = by;
        this.at = at;
    }

    /** Creates the entry that undoes this edit; {@code redoNextThen} is the edit to redo after it. */
    DraftEdit undone(long number, long redoNextThen, String who, Instant when) {
        redoNext = redoNextThen;
        return new DraftEdit(pageId, number, EditKind.UNDO, this.number, inverse(), change(), details(), who, when);
    }

    /** Creates the entry that redoes this edit. */
    DraftEdit redone(long number, String who, Instant when) {
        return new DraftEdit(pageId, number, EditKind.REDO, this.number, change(), inverse(), details(), who, when);
    }

    /** Records the edit's command, so that a retry of it is recognised. */
    void cameOf(CommandEnvelope command) {
        commandKey = command.key();
    }

    public long number() {
        return number;
    }

    public EditKind kind() {
        return kind;
    }

    /** The details of the edit that was undone or redone, or of this edit itself. */
    public EditDetails details() {
        return EditDetails.read(details);
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    long undoNext() {
        return undoNext;
    }

    long redoNext() {
        return redoNext;
    }

    ContentChange change() {
        return ChangeJson.read(change);
    }

    ContentChange inverse() {
        return ChangeJson.read(inverse);
    }
}
