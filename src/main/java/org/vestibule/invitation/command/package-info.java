/**
 * The commands of the staff on an existing invitation: send it again, extend it, change its role, correct its address,
 * copy its link, revoke it.
 *
 * <p>Each command locks the invitation's row, so that concurrent commands run one after the other, and returns a
 * {@link org.vestibule.invitation.command.LifecycleOutcome}. Queries belong in {@code invitation.query}.
 *
 * <p>May know the invitation, the rules of inviting, and its mail.
 */
package org.vestibule.invitation.command;
