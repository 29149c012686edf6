package org.vestibule.job;

/**
 * What a kind of jobs is told about a row.
 *
 * @param number the position in the job, counted from 1
 */
public record RowFacts(long number, RowInput input) {}
