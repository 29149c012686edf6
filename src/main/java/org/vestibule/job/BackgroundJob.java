package org.vestibule.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.security.Caller;
import org.vestibule.security.PortalRecord;
import org.vestibule.security.Right;
import org.vestibule.shared.Stored;

/**
 * Long work that goes row by row in the background: first its rows are collected, then there may be a dry run, then each row
 * is done once. Its methods that change it are called while its row is locked; what nodes do with its rows is decided by conditional updates.
 */
@Entity
@Table(name = "background_job")
public class BackgroundJob extends Stored implements PortalRecord {

    private String kind;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "portal_id")
    private Long portalId;

    private String parameters;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.COLLECTING;

    @Enumerated(EnumType.STRING)
    @Column(name = "stopped_because")
    private StopReason stopReason;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "portion_count")
    private int portionCount;

    @Column(name = "collected_to")
    private String collectedTo;

    @Column(name = "rows_per_minute")
    private Integer rowsPerMinute;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "paced_until")
    private Instant pacedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "done_count")
    private Integer doneCount;

    @Column(name = "skipped_count")
    private Integer skippedCount;

    @Column(name = "failed_count")
    private Integer failedCount;

    protected BackgroundJob() {}

    public BackgroundJob(NewJob job, long ownerId, Instant now) {
        this.kind = job.kind();
        this.ownerId = ownerId;
        this.portalId = job.portalId();
        this.parameters = TextJson.of(job.parameters());
        this.dryRun = job.dryRun();
        this.rowsPerMinute = job.rowsPerMinute();
        this.createdAt = now;
    }

    /** Adds collected rows, in portions. */
    public void collected(int rows, int portions, String to) {
        rowCount += rows;
        portionCount += portions;
        collectedTo = to;
    }

    /**
     * All rows are collected: the dry run begins, or the rows wait to be done.
     *
     * @param kept the parameters that are still needed
     */
    public void collectedAll(Map<String, String> kept, Instant now) {
        parameters = TextJson.of(kept);
        state = dryRun ? JobState.CHECKING : JobState.QUEUED;
        claimedUntil = null;
        startedAt = dryRun ? null : now;
    }

    /** The dry run is over. */
    public void checked() {
        state = JobState.CHECKED;
    }

    /** Somebody saw what the dry run found, and wants the rows to be done. */
    public void start(Instant now) {
        state = JobState.QUEUED;
        startedAt = now;
    }

    public void pause(Instant now) {
        state = JobState.PAUSED;
        pausedAt = now;
    }

    public void resume() {
        state = JobState.QUEUED;
        pausedAt = null;
    }

    /** Ends the job before its rows are done; a row that is under way is still done. */
    public void stop(StopReason reason, Instant now) {
        state = JobState.CANCELLED;
        stopReason = reason;
        endedAt = now;
    }

    /** Whether it has been waiting for somebody since before that time, or its rows couldn't be collected since. */
    public boolean isAbandoned(Instant before) {
        return switch (state) {
            case COLLECTING, CHECKED -> createdAt.isBefore(before);
            case PAUSED -> pausedAt.isBefore(before);
            default -> false;
        };
    }

    /** All rows are done. */
    public void finish(Instant now) {
        state = JobState.FINISHED;
        endedAt = now;
    }

    /** Keeps the counts of the ended job, so that its rows needn't be counted again. */
    public void settle(JobCounts counts) {
        doneCount = counts.done();
        skippedCount = counts.skipped();
        failedCount = counts.failed();
    }

    /** Whether this person may see it: its owner, or an administrator, and nobody who is kept to other portals. */
    public boolean isSeenBy(Caller caller) {
        boolean own = caller.id() != null && caller.id() == ownerId;
        return (own || caller.may(Right.ALL_JOBS))
                && (portalId == null || caller.portals().contains(this));
    }

    public String kind() {
        return kind;
    }

    /** The id of the account of whoever made it. */
    public long ownerId() {
        return ownerId;
    }

    @Override
    public Long portalId() {
        return portalId;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public JobState state() {
        return state;
    }

    /** The stage of the rows whose results count: those of the dry run until the job is started. */
    public RowStage shownStage() {
        return startedAt == null ? RowStage.CHECKED : RowStage.RUN;
    }

    /** Why it ended early; null if it didn't. */
    public StopReason stopReason() {
        return stopReason;
    }

    /** How many rows were collected. */
    public int rowCount() {
        return rowCount;
    }

    public int portionCount() {
        return portionCount;
    }

    /** Where collecting rows continues; null at the beginning. */
    public String collectedTo() {
        return collectedTo;
    }

    /** The maximum of rows a minute, on all nodes together; null for no limit. */
    public Integer rowsPerMinute() {
        return rowsPerMinute;
    }

    /** How many rows a portion has: no more than the limit allows for a minute. */
    public int portionSize() {
        return rowsPerMinute == null ? JobPortion.SIZE : Math.min(JobPortion.SIZE, rowsPerMinute);
    }

    /** When the limit allows the next claim; null if there was no claim. */
    public Instant pacedUntil() {
        return pacedUntil;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When its rows began to be done; null if they didn't. */
    public Instant startedAt() {
        return startedAt;
    }

    /** When it ended; null if it didn't. */
    public Instant endedAt() {
        return endedAt;
    }

    /** The counts, if they are final. */
    public Optional<JobCounts> settled() {
        return doneCount == null
                ? Optional.empty()
                : Optional.of(new JobCounts(rowCount, doneCount, skippedCount, failedCount));
    }

    /** What its kind is told about it. */
    public JobFacts facts() {
        return new JobFacts(id(), ownerId, portalId, TextJson.map(parameters));
    }

    /** An event about this job. */
    public AuditEvent event(AuditEventType type) {
        return AuditEvent.of(type)
                .with(JobNames.ATTRIBUTE, id())
                .with("job-kind", kind)
                .with("rows", state == JobState.COLLECTING ? null : rowCount);
    }
}
