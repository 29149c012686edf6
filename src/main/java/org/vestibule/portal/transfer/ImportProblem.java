package org.vestibule.portal.transfer;

/**
 * Why a file can't become a portal.
 *
 * @param where the place in the file, for people who look into it: {@code pages[3].title}; or, for a newer format, its number
 */
public record ImportProblem(Reason reason, String where) {

    /** What is wrong. */
    public enum Reason {
        /** It isn't a file that an export gave. */
        NO_PORTAL_FILE,
        /** A newer version of Vestibule wrote it. */
        NEWER_FORMAT,
        /** It has something that no export writes. */
        UNKNOWN_ENTRY,
        /** Something that it names isn't in it. */
        MISSING,
        /** It is larger than an import takes, or unpacked it is. */
        TOO_LARGE,
        /** It is nested deeper than anything that an export writes. */
        TOO_DEEP,
        /** It is no JSON, or not as a whole. */
        UNREADABLE,
        /** More than a portal can have. */
        TOO_MANY,
        /** It stands there twice, and can only once. */
        TWICE,
        /** It can't be what it has to be there. */
        WRONG,
        /** It is no image, or of a format that portals don't show. */
        NO_IMAGE
    }
}
