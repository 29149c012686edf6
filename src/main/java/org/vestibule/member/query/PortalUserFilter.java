package org.vestibule.member.query;

import java.io.Serializable;

/**
 * A filter for the list of portal users.
 *
 * @param text beginnings of words of the contact's name, company or address, or of the sign-in address; null or blank
 *     for all
 * @param status null for every status
 * @param portalId null for every portal
 */
public record PortalUserFilter(String text, PortalUserStatus status, Long portalId) implements Serializable {

    /** Matches all portal users. */
    public static final PortalUserFilter NONE = new PortalUserFilter(null, null, null);

    /** The same filter with another status. */
    public PortalUserFilter withStatus(PortalUserStatus other) {
        return new PortalUserFilter(text, other, portalId);
    }
}
