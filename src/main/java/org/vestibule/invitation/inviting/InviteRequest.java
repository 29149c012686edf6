package org.vestibule.invitation.inviting;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * What someone asks for who invites a contact into a portal.
 *
 * @param roleIds the roles that the person gets on accepting; at least one, all of them the portal's
 * @param locale the e-mail's language; null for the contact's own or else the portal's
 * @param message a personal line for the e-mail; null or blank for none
 * @param expiresAt until when it can be accepted; null for as long as the portal lets invitations live
 * @param replaceOpen whether this invitation replaces an open one of the contact into the portal
 */
public record InviteRequest(
        long contactId,
        long portalId,
        Set<Long> roleIds,
        Locale locale,
        String message,
        Instant expiresAt,
        boolean replaceOpen) {

    /** The longest personal line, in characters. */
    public static final int MESSAGE_LIMIT = 1000;

    public InviteRequest {
        roleIds = Set.copyOf(roleIds);
        message = cleaned(message);
    }

    /** The plain case: the defaults for all that has one. */
    public static InviteRequest of(long contactId, long portalId, Set<Long> roleIds) {
        return new InviteRequest(contactId, portalId, roleIds, null, null, null, false);
    }

    /** The same request, which replaces an open invitation or doesn't. */
    public InviteRequest replacingOpen(boolean replace) {
        return new InviteRequest(contactId, portalId, roleIds, locale, message, expiresAt, replace);
    }

    /** Line breaks stay; characters that nobody can see, or that turn the direction of what follows, go. */
    private static String cleaned(String text) {
        if (text == null) {
            return null;
        }
        String clean = text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .strip();
        return clean.isEmpty() ? null : clean;
    }
}
