package org.vestibule.member.access;

import java.io.Serializable;
import java.time.Instant;

/** A portal account that its user deleted, as the contact's record shows it to the staff. */
public record DeletedAccount(String portalName, Instant at) implements Serializable {}
