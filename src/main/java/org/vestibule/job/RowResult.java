package org.vestibule.job;

/** What became of a row, or would, as far as the dry run can tell. */
public enum RowResult {
    DONE,
    /** There was nothing to do, or a rule says no. */
    SKIPPED,
    /** It should have been done, and something went wrong. */
    FAILED
}
