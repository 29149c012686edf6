package org.vestibule.member.password;

import java.util.Locale;
import org.vestibule.text.EmailAddress;

/**
 * Event: a recovery link was requested for an address, which may belong to no user. Fired asynchronously, so that the
 * response time doesn't reveal whether it does.
 *
 * @param page the language of the requesting page
 */
public record RecoveryRequested(long portalId, EmailAddress email, Locale page) {}
