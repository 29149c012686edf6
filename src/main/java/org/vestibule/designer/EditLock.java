package org.vestibule.designer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vestibule.security.Caller;
import org.vestibule.shared.Stored;

/**
 * Where a page's draft is worked on: how far back and forth its edits can be undone, and who is at work. One person at a
 * time is; others watch, or take over. Whoever isn't heard of for {@link #PATIENCE} has left.
 */
@Entity
@Table(name = "draft_desk")
public class EditLock extends Stored {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    @Column(name = "page_id")
    private long pageId;

    /** The version of the draft after its last edit here; where the draft has another, it was replaced elsewhere. */
    @Column(name = "draft_version")
    private long draftVersion;

    @Column(name = "undo_top")
    private long undoTop;

    @Column(name = "redo_top")
    private long redoTop;

    @Column(name = "holder_id")
    private Long holderId;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "held_since")
    private Instant heldSince;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected EditLock() {}

    EditLock(long pageId, long draftVersion) {
        this.pageId = pageId;
        this.draftVersion = draftVersion;
    }

    /** Forgets what could be undone where the draft was replaced by other means than edits. */
    void catchUp(long version) {
        if (version != draftVersion) {
            draftVersion = version;
            undoTop = 0;
            redoTop = 0;
        }
    }

    boolean isAt(long version) {
        return version == draftVersion;
    }

    void edited(long number) {
        draftVersion = number;
        undoTop = number;
        redoTop = 0;
    }

    void undone(DraftEdit edit, long number) {
        draftVersion = number;
        undoTop = edit.undoNext();
        redoTop = edit.number();
    }

    void redone(DraftEdit edit, long number) {
        draftVersion = number;
        undoTop = edit.number();
        redoTop = edit.redoNext();
    }

    /** The person who is at work there, unless it is the one who asks, or they have left. */
    Optional<Holder> otherThan(Caller caller, Instant now) {
        return holderId == null
                        || holderId.equals(caller.id())
                        || seenAt.plus(PATIENCE).isBefore(now)
                ? Optional.empty()
                : Optional.of(new Holder(holderName, heldSince));
    }

    /** Whether the caller is at work there already. */
    boolean isHeldBy(Caller caller, Instant now) {
        return holderId != null
                && holderId.equals(caller.id())
                && !seenAt.plus(PATIENCE).isBefore(now);
    }

    /** From now on the caller is at work here, unless it is the system, which needs no desk. */
    void take(Caller caller, Instant now) {
        if (caller.id() == null) {
            return;
        }
        if (!caller.id().equals(holderId)) {
            holderId = caller.id();
            holderName = caller.name();
            heldSince = now;
        }
        seenAt = now;
    }

    void leave(Caller caller) {
        if (holderId != null && holderId.equals(caller.id())) {
            holderId = null;
        }
    }

    /** The number of the edit that would be undone; 0 where there is none. */
    long undoTop() {
        return undoTop;
    }

    /** The number of the edit that would be made again; 0 where there is none. */
    long redoTop() {
        return redoTop;
    }

    /** Whoever works on a draft. */
    public record Holder(String name, Instant since) {}
}
