package org.vestibule.mail;

/** Tells, once the transaction is committed, that an e-mail is waiting to be sent. */
public record EmailEnqueued(long activityId) {}
