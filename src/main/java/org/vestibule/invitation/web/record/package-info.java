/**
 * The record of one invitation, with its history and the dialogs of its commands.
 *
 * <p>May know {@code invitation.web}, and no other screen.
 */
package org.vestibule.invitation.web.record;
