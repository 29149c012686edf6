package org.vestibule.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * A few consecutive rows of a job, which one node at a time works on. The claim only saves work and guarantees nothing: that a
 * row is done once is decided at the row.
 */
@Entity
@Table(name = "job_portion")
@IdClass(JobPortion.Key.class)
public class JobPortion {

    /** The maximum number of rows of a portion: few, so that nodes share a short job, too. */
    public static final int SIZE = 20;

    @Id
    @Column(name = "job_id")
    private Long jobId;

    @Id
    @Column(name = "portion_number")
    private Integer number;

    @Column(name = "first_row")
    private long firstRow;

    @Column(name = "last_row")
    private long lastRow;

    @Enumerated(EnumType.STRING)
    private RowStage stage;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    protected JobPortion() {}

    public JobPortion(long jobId, int number, long firstRow, long lastRow, RowStage stage) {
        this.jobId = jobId;
        this.number = number;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        this.stage = stage;
    }

    public int number() {
        return number;
    }

    public long firstRow() {
        return firstRow;
    }

    public long lastRow() {
        return lastRow;
    }

    /** The primary key. */
    public static class Key implements Serializable {

        private Long jobId;
        private Integer number;

        public Key() {}

        Key(Long jobId, Integer number) {
            this.jobId = jobId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(jobId, key.jobId) && Objects.equals(number, key.number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(jobId, number);
        }
    }
}
