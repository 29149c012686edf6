package org.vestibule.member.session;

import java.time.Instant;

/**
 * Event: the browser of this session sent a request. Fired asynchronously, so that no page waits until it is recorded.
 */
record SessionSeen(String tokenHash, Instant at) {}
