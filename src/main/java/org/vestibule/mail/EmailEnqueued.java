package org.vestibule.mail;

/** Event: an e-mail is waiting to be sent, once the transaction is committed. */
public record EmailEnqueued(long activityId) {}
