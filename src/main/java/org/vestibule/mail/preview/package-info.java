/**
 * How the words of an e-mail look before they are stored: on the screen, and in one's own mailbox. Nothing here makes a link
 * that works.
 *
 * <p>May know {@code mail}, its words and templates, the portals and the contacts.
 */
package org.vestibule.mail.preview;
