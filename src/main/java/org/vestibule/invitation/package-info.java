/**
 * Invites contacts into portals: the Portal Invitation and its life cycle.
 *
 * <p>Here is only what every part of the feature needs: the aggregate with its statuses, its repository, and
 * {@link org.vestibule.invitation.Eligibility}, which decides whether it can be accepted now. Each kind of work on an
 * invitation has a package below: {@code inviting}, the {@code link}, {@code accepting}, the {@code command}s of the
 * staff, its {@code mail}, {@code upkeep}, and the queries of the staff ({@code query}). An invitation changes through
 * its verbs, which only this feature calls. Every expected failure is a sealed outcome, and the database decides
 * between concurrent changes.
 *
 * <p>May know contacts, portals, members and the outbox, but none of the packages below; neither it nor they know a
 * screen. Of the page that a link leads to, it knows only what the portal feature reports.
 */
package org.vestibule.invitation;
