package org.vestibule.job;

import java.util.List;

/**
 * The next inputs of a job's rows.
 *
 * @param next the position from which to continue, in the kind's own terms, at most 200 characters; null if these are
 *     the last
 */
public record RowInputs(List<RowInput> rows, String next) {

    public RowInputs {
        rows = List.copyOf(rows);
    }
}
