/**
 * Jobs: long work that goes row by row in the background, on any number of nodes, and survives kills without a lost or
 * doubled row.
 *
 * <p>Here is what every part of the feature needs: the job with its rows, and {@link org.vestibule.job.JobKind}, by which
 * another feature says what is done with a row. Below are the {@code command}s, what {@code run}s the rows, the
 * {@code query} for the screens, and {@code upkeep}.
 *
 * <p>May know portals, and none of the features that have kinds of jobs.
 */
package org.vestibule.job;
