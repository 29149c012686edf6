/**
 * The words of e-mails: the shipped words, a portal's own, and the rules for both.
 *
 * <p>{@link org.vestibule.mail.wording.Wordings} finds the words of a message; {@link
 * org.vestibule.mail.wording.EmailTextService} changes them for a portal. {@code mail.message} renders e-mails from
 * them.
 *
 * <p>May know {@code mail} and the portals.
 */
package org.vestibule.mail.wording;
