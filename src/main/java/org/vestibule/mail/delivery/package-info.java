/**
 * Sends the e-mails that wait in the outbox: claims a row, hands it over, stores the outcome, and retries later.
 *
 * <p>The {@link org.vestibule.mail.delivery.EmailDispatcher} of each node does it, and the meters here report the
 * progress. The content of e-mails and the protocol of mail servers don't belong here.
 *
 * <p>May know {@code mail} and {@code mail.transport}.
 */
package org.vestibule.mail.delivery;
