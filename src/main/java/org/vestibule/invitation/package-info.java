/**
 * Invites contacts into portals: the Portal Invitation and its life cycle, the links that lead to it, inviting, sending
 * again, taking back, and accepting. Every expected failure is a sealed outcome, and the database decides between two who
 * act at once.
 *
 * <p>It may know contacts, portals, members and the outbox, never a screen. The page that a link leads to it knows only
 * by what the portal room tells.
 */
package org.vestibule.invitation;
