/**
 * Gets e-mails out of the house. An {@link org.vestibule.mail.EmailActivity} is a record of the CRM and a place in the
 * outbox at once: a feature enqueues it in its own transaction, and the {@link org.vestibule.mail.EmailDispatcher} sends it
 * later, with a link that exists only in the message.
 *
 * <p>May know {@code contact} (for addresses) and the rooms beneath everything. What an e-mail is about it learns through
 * {@link org.vestibule.mail.EmailHandler}, never by an import.
 */
package org.vestibule.mail;
