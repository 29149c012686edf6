package org.vestibule.invitation.inviting;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * A request to invite a contact into a portal.
 *
 * @param roleIds the roles that the person gets on accepting; at least one, all of them the portal's
 * @param locale the e-mail's language; null for the contact's language, or otherwise the portal's
 * @param message a personal line for the e-mail; null or blank for none
 * @param expiresAt the expiry; null for the portal's default validity
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

    /** A request with the defaults for everything that has a default. */
    public static InviteRequest of(long contactId, long portalId, Set<Long> roleIds) {
        return new InviteRequest(contactId, portalId, roleIds, null, null, null, false);
    }

    /** The same request, replacing an open invitation or not. */
    public InviteRequest replacingOpen(boolean replace) {
        return new InviteRequest(contactId, portalId, roleIds, locale, message, expiresAt, replace);
    }

    /** Keeps line breaks; removes invisible characters and those that change the writing direction. */
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
