package org.vestibule.invitation.link;

import java.util.Locale;

/**
 * An opened link that can be accepted.
 *
 * @param locale the language of the e-mail with the link
 */
public record OpenedLink(InvitationLinkStatus.Valid valid, Locale locale) {}
