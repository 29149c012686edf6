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
 * The edit lock of a page's draft: who holds it, and which edits Undo and Redo would apply. One person at a
 * time edits; others watch, or take over. The lock expires {@link #HEARTBEAT_TIMEOUT} after the last heartbeat.
 */
@Entity
@Table(name = "draft_desk")
public class EditLock extends Stored {

    /**
     * How long after the last heartbeat the lock expires. The browser sends one every HEARTBEAT_INTERVAL of
     * {@code watch.js}, and stops after IDLE_TIMEOUT there: so an idle author keeps the lock for IDLE_TIMEOUT plus
     * HEARTBEAT_TIMEOUT.
     */
    static final Duration HEARTBEAT_TIMEOUT = Duration.ofSeconds(60);

    @Column(name = "page_id")
    private long pageId;

    /**
     * The version of the draft after its last edit; if the draft has another version, it was replaced without an edit.
     */
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

    /** Clears the undo and redo positions if the draft was replaced without an edit. */
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

    /** The holder of the lock; empty if that is the caller, if nobody holds it, or if it has expired. */
    Optional<Holder> holderOtherThan(Caller caller, Instant now) {
        return holderId == null
                        || holderId.equals(caller.id())
                        || seenAt.plus(HEARTBEAT_TIMEOUT).isBefore(now)
                ? Optional.empty()
                : Optional.of(new Holder(holderName, heldSince));
    }

    /** Whether the caller holds the lock and it hasn't expired. */
    boolean isHeldBy(Caller caller, Instant now) {
        return holderId != null
                && holderId.equals(caller.id())
                && !seenAt.plus(HEARTBEAT_TIMEOUT).isBefore(now);
    }

    /** Gives the lock to the caller, or renews it. The system takes no lock. */
    void acquire(Caller caller, Instant now) {
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

    void release(Caller caller) {
        if (holderId != null && holderId.equals(caller.id())) {
            holderId = null;
        }
    }

    /** The number of the edit that Undo would reverse; 0 if there is nothing to undo. */
    long undoTop() {
        return undoTop;
    }

    /** The number of the edit that Redo would repeat; 0 if there is nothing to redo. */
    long redoTop() {
        return redoTop;
    }

    /** The user who holds the lock. */
    public record Holder(String name, Instant since) {}
}
