/**
 * Reads e-mails that were written to a folder instead of being sent, for demonstrations and trials.
 *
 * <p>May know {@code mail}, and no other package of the feature.
 */
package org.vestibule.mail.mailbox;
