package org.vestibule.member.account;

import java.time.Instant;

/**
 * A browser in which a portal user is signed in, as that user sees it.
 *
 * @param lastSeenAt when the browser last asked for something, to some minutes
 * @param from the network address that it signed in from; null where it isn't known
 * @param current whether it is the browser that asks
 */
public record OwnSession(long id, Instant since, Instant lastSeenAt, String from, boolean current) {}
