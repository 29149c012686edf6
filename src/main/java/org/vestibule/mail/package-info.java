/**
 * Sends e-mails. An {@link org.vestibule.mail.EmailActivity} is both a CRM record and an entry of the outbox: a feature
 * enqueues it in its own transaction, and {@code mail.delivery} sends it later, with a link that exists only in the
 * message.
 *
 * <p>This package has what other features use: the activity, the {@link org.vestibule.mail.Outbox}, and the limits. How
 * a message is written is in {@code mail.message}, how it is handed over in {@code mail.transport}.
 *
 * <p>May know {@code contact} (for addresses) and the base packages, and none of the packages below. It learns what an
 * e-mail is about through {@link org.vestibule.mail.EmailHandler}, never by an import.
 */
package org.vestibule.mail;
