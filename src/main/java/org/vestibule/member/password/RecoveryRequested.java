package org.vestibule.member.password;

import java.util.Locale;
import org.vestibule.text.EmailAddress;

/**
 * Event: a recovery link was requested for an address, which may belong to no user. Fired asynchronously, so that the response
 * takes as long whether it is anybody's or not.
 *
 * @param page the language of the page where it was asked
 */
public record RecoveryRequested(long portalId, EmailAddress email, Locale page) {}
