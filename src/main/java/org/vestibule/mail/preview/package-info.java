/**
 * Previews an e-mail's words before they are stored: on the screen, and in the author's own mailbox. Nothing here
 * creates a link that works.
 *
 * <p>May know {@code mail}, its words and templates, the portals and the contacts.
 */
package org.vestibule.mail.preview;
