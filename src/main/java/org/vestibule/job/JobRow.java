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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One thing to do of a job, and what became of it. It is changed by conditional updates alone. */
@Entity
@Table(name = "job_row")
@IdClass(JobRow.Key.class)
public class JobRow {

    @Id
    @Column(name = "job_id")
    private Long jobId;

    @Id
    @Column(name = "line_number")
    private Long number;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "row_input")
    private String input;

    @Enumerated(EnumType.STRING)
    private RowStage stage;

    @Enumerated(EnumType.STRING)
    private RowResult result;

    private String code;
    private String facts;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "done_at")
    private Instant doneAt;

    protected JobRow() {}

    public JobRow(long jobId, long number, RowInput input, RowStage stage) {
        this.jobId = jobId;
        this.number = number;
        this.subjectId = input.subjectId();
        this.input = input.text();
        this.stage = stage;
    }

    /** The facts of an outcome as they are stored; null for none. */
    public static String stored(List<String> facts) {
        return TextJson.of(facts);
    }

    /** The position in the job, counted from 1. */
    public long number() {
        return number;
    }

    /** What its kind is told about it. */
    public RowFacts facts() {
        return new RowFacts(number, new RowInput(subjectId, input));
    }

    /** The record that it is about; null for none. */
    public Long subjectId() {
        return subjectId;
    }

    public RowStage stage() {
        return stage;
    }

    /** What became of it, or would; empty if that isn't known yet. */
    public Optional<RowOutcome> outcome() {
        return result == null
                ? Optional.empty()
                : Optional.of(new RowOutcome(result, code, TextJson.list(facts), recordId));
    }

    /** When it was done or checked; null if it wasn't. */
    public Instant doneAt() {
        return doneAt;
    }

    /** The primary key. */
    public static class Key implements Serializable {

        private Long jobId;
        private Long number;

        public Key() {}

        public Key(Long jobId, Long number) {
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
