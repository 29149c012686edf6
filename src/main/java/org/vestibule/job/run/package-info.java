/**
 * Does the rows of jobs in the background: collects them, claims a portion, and does each row in a transaction of its own.
 *
 * <p>What is done with a row belongs to its {@link org.vestibule.job.JobKind}.
 */
package org.vestibule.job.run;
