package org.vestibule.member.access;

import java.io.Serializable;
import java.time.Instant;

/** An account in a portal that its user deleted, as the staff see it at the contact that it was of. */
public record DeletedAccount(String portalName, Instant at) implements Serializable {}
