/**
 * What the staff do with jobs: make, start, pause, resume and cancel them.
 *
 * <p>May know the job, and nothing of how its rows are done.
 */
package org.vestibule.job.command;
