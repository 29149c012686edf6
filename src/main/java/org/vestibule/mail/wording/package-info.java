/**
 * The words of e-mails: what was shipped, what a portal says instead, and what may stand in either.
 *
 * <p>{@link org.vestibule.mail.wording.Wordings} knows the words of a message; {@link
 * org.vestibule.mail.wording.EmailTextService} changes them for a portal. How an e-mail is made of them is in {@code
 * mail.message}.
 *
 * <p>May know {@code mail} and the portals.
 */
package org.vestibule.mail.wording;
