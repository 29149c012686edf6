package org.vestibule.member.query;

import java.io.Serializable;

/**
 * Which portal users someone wants to see.
 *
 * @param text words that the contact's name, company or address, or the address to sign in with begin with; null or blank for all
 * @param status null for every status
 * @param portalId null for every portal
 */
public record PortalUserFilter(String text, PortalUserStatus status, Long portalId) implements Serializable {

    /** All of them. */
    public static final PortalUserFilter NONE = new PortalUserFilter(null, null, null);

    /** The same with another status. */
    public PortalUserFilter withStatus(PortalUserStatus other) {
        return new PortalUserFilter(text, other, portalId);
    }
}
