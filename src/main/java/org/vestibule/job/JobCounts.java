package org.vestibule.job;

import java.io.Serializable;

/**
 * How many rows a job has, and what became of them; during and after the dry run, what would become of them.
 *
 * @param all all rows that are collected
 */
public record JobCounts(int all, int done, int skipped, int failed) implements Serializable {

    /** How many rows are through. */
    public int through() {
        return done + skipped + failed;
    }

    /** How many rows are left. */
    public int left() {
        return Math.max(0, all - through());
    }

    /** How many hundredths of the rows are through; 100 only if all are. */
    public int percent() {
        return all == 0 ? 0 : (int) (100L * through() / all);
    }

    public int count(RowResult result) {
        return switch (result) {
            case DONE -> done;
            case SKIPPED -> skipped;
            case FAILED -> failed;
        };
    }
}
