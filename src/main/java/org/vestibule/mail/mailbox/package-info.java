/**
 * Reads the e-mails that were put into a folder instead of being sent, for demonstrations and trials.
 *
 * <p>May know {@code mail}, and no other package of the feature.
 */
package org.vestibule.mail.mailbox;
