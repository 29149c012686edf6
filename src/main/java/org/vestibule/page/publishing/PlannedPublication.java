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
 * A time at which a page will be published as its draft is then. It is open until it was carried out or cancelled, which
 * happens once.
 */
@Entity
@Table(name = "planned_publication")
public class PlannedPublication extends Stored {

    /** What became of it; the names are stored. */
    public enum Outcome {
        PUBLISHED,
        /** Visitors saw that very state already. */
        UNCHANGED,
        /** The page was in the recycle bin. */
        GONE,
        CANCELLED
    }

    @Column(name = "page_id")
    private long pageId;

    @Column(name = "due_at")
    private Instant dueAt;

    /** The time zone that its author thought in. */
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

    /** When, as its author put it. */
    public ZonedDateTime due() {
        return dueAt.atZone(known(zone));
    }

    /** UTC where this server's Java doesn't know the zone: another node, or a version before, did. */
    private static ZoneId known(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneId.of("UTC");
        }
    }

    /** The name of who planned it. */
    public String by() {
        return by;
    }

    /** What became of it; null while it is open. */
    public Outcome outcome() {
        return outcome;
    }
}
