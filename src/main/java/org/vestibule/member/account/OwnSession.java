package org.vestibule.member.account;

import java.time.Instant;

/**
 * A browser in which a portal user is signed in, as that user sees it.
 *
 * @param lastSeenAt when the browser last sent a request, to within some minutes
 * @param from the network address of the sign-in; null if unknown
 * @param browser its coarse name; null if unknown
 * @param current whether it is the browser of this request
 */
public record OwnSession(long id, Instant since, Instant lastSeenAt, String from, String browser, boolean current) {}
