package org.vestibule.invitation;

/** What a list of invitations can be sorted by. */
public enum InvitationOrder {
    CONTACT("c.sortKey"),
    PORTAL("p.name"),
    CREATED("i.createdAt"),
    SENT("i.sentAt"),
    EXPIRES("i.expiresAt");

    private final String path;

    InvitationOrder(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
