package org.vestibule.job.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.job.JobKind;
import org.vestibule.job.JobKind.Subject;
import org.vestibule.job.JobRow;
import org.vestibule.job.RowOutcome;
import org.vestibule.job.RowResult;
import org.vestibule.job.RowStage;

/**
 * A row of a job.
 *
 * @param subjectId the id of the record that it is about; null for none
 * @param subject that record; null if there is none, or if the viewer may not see it
 * @param result null while there is none
 * @param code which text says what happened; null while there is no result
 * @param facts the values of that text
 * @param recordAddress the address of what it made or changed; null for none
 * @param doneAt when there was a result; null while there is none
 */
public record JobRowSummary(
        long number,
        Long subjectId,
        Subject subject,
        RowResult result,
        String code,
        List<String> facts,
        String recordAddress,
        Instant doneAt) {

    /** The name of what it is about; "" if that isn't known. */
    public String subjectName() {
        return subject == null ? "" : subject.name();
    }

    /** The address of what it is about; null if it has none. */
    public String subjectAddress() {
        return subject == null ? null : subject.address();
    }

    /**
     * The row as it is listed.
     *
     * @param shown the stage whose results count
     */
    static JobRowSummary of(JobRow row, Subject subject, JobKind kind, RowStage shown) {
        Optional<RowOutcome> outcome = row.outcome().filter(found -> row.stage() == shown);
        return new JobRowSummary(
                row.number(),
                row.subjectId(),
                subject,
                outcome.map(RowOutcome::result).orElse(null),
                outcome.map(RowOutcome::code).orElse(null),
                outcome.map(RowOutcome::facts).orElse(List.of()),
                outcome.map(RowOutcome::recordId).flatMap(kind::recordAddress).orElse(null),
                outcome.isPresent() ? row.doneAt() : null);
    }
}
