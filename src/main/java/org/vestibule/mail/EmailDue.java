package org.vestibule.mail;

/** Tells, once the transaction is committed, that an e-mail is waiting to be sent. */
record EmailDue(long activityId) {}
