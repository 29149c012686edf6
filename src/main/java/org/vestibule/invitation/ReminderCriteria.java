package org.vestibule.invitation;

import java.time.Instant;

/**
 * Criteria for unanswered invitations that are due for a reminder.
 *
 * @param sentBy they were sent then or before
 * @param endAfter they can be accepted until later than this
 * @param putOffBy a reminder that was put off was so then or before
 */
public record ReminderCriteria(Instant sentBy, Instant endAfter, Instant putOffBy) {}
