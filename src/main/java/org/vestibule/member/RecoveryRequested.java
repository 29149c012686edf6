package org.vestibule.member;

import java.util.Locale;
import org.vestibule.contact.EmailAddress;

/**
 * Somebody asked for a recovery link for an address, which may be nobody's. It is fired asynchronously, so that the answer
 * takes as long whether it is anybody's or not.
 *
 * @param page the language of the page where it was asked
 */
public record RecoveryRequested(long portalId, EmailAddress email, Locale page) {}
