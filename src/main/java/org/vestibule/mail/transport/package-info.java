/**
 * Hands one message to a mail server, or to a folder where there is none.
 *
 * <p>Here belong SMTP, TLS and MIME, and what masks links where they must not be read. Whether and when a message is sent
 * doesn't.
 *
 * <p>May know {@code mail}, and no other package of the feature.
 */
package org.vestibule.mail.transport;
