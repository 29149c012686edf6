package org.vestibule.job;

/** Why a job ended before its rows were done. */
public enum StopReason {
    /** Somebody cancelled it. */
    CANCELLED,
    /** Its owner can't sign in any more. */
    OWNER_INACTIVE,
    /** Its owner no longer has the right for it, or is kept to other portals. */
    OWNER_WITHOUT_RIGHT,
    /** Its portal was deleted. */
    PORTAL_DELETED,
    /** Nobody started or resumed it for as long as ended jobs are kept, or its rows couldn't be collected for so long. */
    ABANDONED
}
