package org.vestibule.member;

import org.vestibule.contact.EmailAddress;

/**
 * Somebody asked for a recovery link for an address, which may be nobody's. It is fired asynchronously, so that the answer
 * takes as long whether it is anybody's or not.
 */
public record RecoveryWanted(long portalId, EmailAddress email) {}
