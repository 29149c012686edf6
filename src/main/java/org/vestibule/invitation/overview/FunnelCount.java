package org.vestibule.invitation.overview;

/**
 * How many invitations got how far.
 *
 * @param opened at most {@code invited}
 * @param accepted at most {@code opened}
 */
public record FunnelCount(long invited, long opened, long accepted) {

    /** No invitations at all. */
    public static final FunnelCount NONE = new FunnelCount(0, 0, 0);

    /** These and those together. */
    FunnelCount plus(FunnelCount other) {
        return new FunnelCount(invited + other.invited, opened + other.opened, accepted + other.accepted);
    }

    /** How many got as far as this step, or further. */
    public long of(FunnelStep step) {
        return switch (step) {
            case INVITED -> invited;
            case OPENED -> opened;
            case ACCEPTED -> accepted;
        };
    }
}
