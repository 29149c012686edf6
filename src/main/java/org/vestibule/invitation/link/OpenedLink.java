package org.vestibule.invitation.link;

import java.util.Locale;

/**
 * A link that can be accepted, as it is opened.
 *
 * @param locale the language of the e-mail with the link
 */
public record OpenedLink(InvitationLinkStatus.Valid valid, Locale locale) {}
