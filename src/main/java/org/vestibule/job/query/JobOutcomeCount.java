package org.vestibule.job.query;

import java.io.Serializable;
import org.vestibule.job.RowResult;

/**
 * How many rows of a job have an outcome.
 *
 * @param code which text says what happened
 */
public record JobOutcomeCount(RowResult result, String code, long rows) implements Serializable {}
