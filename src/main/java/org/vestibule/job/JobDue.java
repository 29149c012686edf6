package org.vestibule.job;

/** There is something to do of a job. Fired in the transaction that makes it so. */
public record JobDue(long jobId) {}
