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
 * An entry of a draft's log: what was changed, by whom and when, and what takes it back. Entries are only ever added.
 * Each but the undoing ones knows the edit that could be undone before it, so that undoing walks back without end.
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

    /** The edit that this undo or redo is about; its own number for an ordinary edit. */
    private long origin;

    /** The next edit to undo after this one; 0 if there is nothing left to undo. */
    @Column(name = "undo_next")
    private long undoNext;

    /** The edit to make again once this one, having been undone, is made again; 0 where there is none. */
    @Column(name = "redo_next")
    private long redoNext;

    @Lob
    private String change;

    @Lob
    private String inverse;

    @Lob
    private String details;

    /** The key of the command that it came of; null for none. */
    @Column(name = "command_key")
    private String commandKey;

    @Column(name = "edited_by")
    private String by;

    @Column(name = "edited_at")
    private Instant at;

    protected DraftEdit() {}

    /** A new edit of a draft that has reached that version by it. */
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

    /** The entry that says this edit was taken back; afterwards {@code redoNext} follows it when things are redone. */
    DraftEdit undone(long number, long redoNextThen, String who, Instant when) {
        redoNext = redoNextThen;
        return new DraftEdit(pageId, number, EditKind.UNDO, this.number, inverse(), change(), details(), who, when);
    }

    /** The entry that says this edit, having been taken back, was made again. */
    DraftEdit redone(long number, String who, Instant when) {
        return new DraftEdit(pageId, number, EditKind.REDO, this.number, change(), inverse(), details(), who, when);
    }

    /** Notes the command that the edit came of, so that it is known when it comes again. */
    void cameOf(CommandEnvelope command) {
        commandKey = command.key();
    }

    public long number() {
        return number;
    }

    public EditKind kind() {
        return kind;
    }

    /** What the undone or redone edit had done, and for all others what it did itself. */
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
