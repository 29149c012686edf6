/**
 * Gets e-mails out of the house. An {@link org.vestibule.mail.EmailActivity} is a record of the CRM and a place in the
 * outbox at once: a feature enqueues it in its own transaction, and {@code mail.delivery} sends it later, with a link that exists
 * only in the message.
 *
 * <p>Here is what other features know: the activity, the {@link org.vestibule.mail.Outbox}, and the limits. How a message is
 * written is in {@code mail.message}, how it is handed over in {@code mail.transport}.
 *
 * <p>May know {@code contact} (for addresses) and the rooms beneath everything, and none of the packages below. What an e-mail is
 * about it learns through {@link org.vestibule.mail.EmailHandler}, never by an import.
 */
package org.vestibule.mail;
