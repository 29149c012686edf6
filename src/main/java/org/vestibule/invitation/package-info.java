/**
 * Invites contacts into portals: the Portal Invitation and its life cycle.
 *
 * <p>Only what every part of the feature needs is here: the aggregate with its statuses, where it is stored, and {@link
 * org.vestibule.invitation.Eligibility}, which judges it by the present. What happens to an invitation is in the packages
 * below, one for each: {@code inviting}, the {@code link}, {@code accepting}, the {@code command}s of the staff, its {@code mail},
 * {@code upkeep}, and what the staff ask for ({@code query}). An invitation changes through its verbs, which this feature alone
 * calls. Every expected failure is a sealed outcome, and the database decides between two who act at once.
 *
 * <p>May know contacts, portals, members and the outbox, never a screen; nor do the packages below. It knows none of these. The
 * page that a link leads to it knows only by what the portal room tells.
 */
package org.vestibule.invitation;
