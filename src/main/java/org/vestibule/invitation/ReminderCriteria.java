package org.vestibule.invitation;

import java.time.Instant;

/**
 * Criteria for unanswered invitations that are due for a reminder.
 *
 * @param sentBy sent at this time or before
 * @param endAfter the expiry is later than this
 * @param putOffBy a postponed reminder was postponed at this time or before
 */
public record ReminderCriteria(Instant sentBy, Instant endAfter, Instant putOffBy) {}
