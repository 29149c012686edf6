package org.vestibule.job;

/**
 * What one row of a job is about.
 *
 * @param subjectId the id of a record, whose kind is the job kind's matter; null for none
 * @param text further values, at most {@value #MAX_TEXT} characters; null for none
 */
public record RowInput(Long subjectId, String text) {

    /** The longest text. */
    public static final int MAX_TEXT = 16_000;

    /** A row about a record. */
    public static RowInput about(long subjectId) {
        return new RowInput(subjectId, null);
    }

    /** A row of values. */
    public static RowInput of(String text) {
        return new RowInput(null, text);
    }
}
