/**
 * The screens for e-mail: the record of an e-mail activity, and the local mailbox. Knows Faces, the shell and {@code
 * mail}; nothing imports it.
 */
package org.vestibule.mail.web;
