/**
 * The jobs and their rows as the screens list them.
 *
 * <p>May know the job, and nothing of how its rows are done.
 */
package org.vestibule.job.query;
