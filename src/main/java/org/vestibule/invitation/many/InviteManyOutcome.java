package org.vestibule.invitation.many;

/** The outcome of a request to invite many contacts. */
public sealed interface InviteManyOutcome {

    /** The job is made. It begins with a dry run. */
    record Made(long jobId) implements InviteManyOutcome {}

    /** Nothing was made. */
    enum Refused implements InviteManyOutcome {
        NO_PORTAL,
        /** There is no such portal, or the caller may not see it. */
        UNKNOWN_PORTAL,
        CLOSED_PORTAL,
        NO_ROLE,
        /** The portal has no such role, or only administrators may give it. */
        ROLE_NOT_GIVABLE,
        /** More contacts than {@link InviteManyRequest#MAX_CHOSEN} were chosen one by one. */
        TOO_MANY_CHOSEN,
        /** The limit a minute isn't between 1 and {@link InviteManyRequest#MAX_PER_MINUTE}. */
        PACE,
        /** The words or the company of the search are too long to be kept. */
        SEARCH_TOO_LONG
    }
}
