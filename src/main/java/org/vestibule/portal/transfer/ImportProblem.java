package org.vestibule.portal.transfer;

/**
 * Why a file can't be imported.
 *
 * @param where the place in the file, readable for people: {@code pages[3].title}; for a newer format, its version
 *     number
 */
public record ImportProblem(Reason reason, String where) {

    /** The kind of problem. */
    public enum Reason {
        /** The file isn't a portal export. */
        NO_PORTAL_FILE,
        /** The file was written by a newer version of Vestibule. */
        NEWER_FORMAT,
        /** It contains something that no export writes. */
        UNKNOWN_ENTRY,
        /** It refers to something that isn't in the file. */
        MISSING,
        /** It is larger than an import accepts, packed or unpacked. */
        TOO_LARGE,
        /** It is nested deeper than anything that an export writes. */
        TOO_DEEP,
        /** It isn't valid JSON, or is truncated. */
        UNREADABLE,
        /** There are more than a portal can have. */
        TOO_MANY,
        /** It occurs twice and must be unique. */
        TWICE,
        /** The value isn't allowed here. */
        WRONG,
        /** It isn't an image, or its format isn't supported by portals. */
        NO_IMAGE
    }
}
