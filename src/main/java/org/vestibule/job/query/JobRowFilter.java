package org.vestibule.job.query;

import java.util.Map;
import org.vestibule.job.RowResult;
import org.vestibule.job.RowStage;

/** Which rows of a job are listed. */
public enum JobRowFilter {
    ALL,
    DONE,
    SKIPPED,
    FAILED,
    /** Those that have no result yet, or, of a job that ended early, got none. */
    LEFT;

    /**
     * The condition in JPQL.
     *
     * @param shown the stage whose results count
     * @param values the values of the query, to which those of the condition are added
     */
    String condition(RowStage shown, Map<String, Object> values) {
        if (this == ALL) {
            return "1 = 1";
        }
        values.put("shown", shown);
        if (this == LEFT) {
            return "(r.stage <> :shown or r.result is null)";
        }
        values.put("result", RowResult.valueOf(name()));
        return "r.stage = :shown and r.result = :result";
    }
}
