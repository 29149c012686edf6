/**
 * Hands messages to a mail server, or to a folder if there is none.
 *
 * <p>SMTP, TLS, MIME and the masking of links belong here; whether and when a message is sent doesn't.
 *
 * <p>May know {@code mail}, and no other package of the feature.
 */
package org.vestibule.mail.transport;
