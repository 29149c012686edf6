/**
 * What the staff do with an invitation after it was made: send it again, extend it, change its role, correct its address, copy
 * its link, revoke it.
 *
 * <p>Each command holds the invitation's row, so that two never cross, and its result is a {@link
 * org.vestibule.invitation.command.LifecycleOutcome}. What only reads belongs into {@code invitation.query}.
 *
 * <p>May know the invitation, the rules of inviting, and its mail.
 */
package org.vestibule.invitation.command;
