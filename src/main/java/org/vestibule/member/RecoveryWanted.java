package org.vestibule.member;

import org.vestibule.contact.EmailAddress;

/** Somebody asked for a recovery link for an address, which may be nobody's. */
record RecoveryWanted(long portalId, EmailAddress email) {}
