package org.vestibule.member.session;

import java.time.Instant;

/** Event: the browser of this session asked for something. Fired asynchronously, so that no page waits until it is noted. */
record SessionSeen(String tokenHash, Instant at) {}
