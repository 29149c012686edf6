package org.vestibule.page.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.vestibule.shared.Stored;

/**
 * A planned publication of a page's then current draft. It is open until it is executed or cancelled, which happens
 * once.
 */
@Entity
@Table(name = "planned_publication")
public class PlannedPublication extends Stored {

    /** The outcome; the names are stored. */
    public enum Outcome {
        PUBLISHED,
        /** Visitors already saw the same state. */
        UNCHANGED,
        /** The page was in the recycle bin. */
        GONE,
        CANCELLED
    }

    @Column(name = "page_id")
    private long pageId;

    @Column(name = "due_at")
    private Instant dueAt;

    /** The author's time zone. */
    private String zone;

    @Column(name = "planned_by")
    private String by;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected PlannedPublication() {}

    PlannedPublication(long pageId, ZonedDateTime due, String by, Instant now) {
        this.pageId = pageId;
        this.dueAt = due.toInstant();
        this.zone = due.getZone().getId();
        this.by = by;
        this.plannedAt = now;
    }

    public long pageId() {
        return pageId;
    }

    /** The planned time in the author's zone. */
    public ZonedDateTime due() {
        return dueAt.atZone(known(zone));
    }

    /** The zone; UTC if this server's Java doesn't know it, although another node or an earlier version did. */
    private static ZoneId known(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneId.of("UTC");
        }
    }

    /** The name of the member of staff who planned it. */
    public String by() {
        return by;
    }

    /** The outcome; null while it is open. */
    public Outcome outcome() {
        return outcome;
    }
}
