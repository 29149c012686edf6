/**
 * Invites many contacts by a job: which contacts, and what becomes of each.
 *
 * <p>A row does what the staff do on the screens: it calls the use cases of {@code inviting} and {@code command}.
 */
package org.vestibule.invitation.many;
