package org.vestibule.portal.transfer;

/**
 * The kinds of records that a file refers to by name, as ids differ between installations. The words are part of the
 * file format.
 */
public enum RecordKind {
    /** Referred to by its path within the portal. */
    PAGE("page", "path"),
    /** Referred to by its key. */
    ROLE("role", "key"),
    /** Referred to by its file name. */
    IMAGE("image", "file");

    private final String word;
    private final String named;

    RecordKind(String word, String named) {
        this.word = word;
        this.named = named;
    }

    /** The key of a reference to such a record in stored values: {@code {"page": 1042}}. */
    public String word() {
        return word;
    }

    /** The key of the name that replaces the id in a file: {@code {"page": {"path": "welcome"}}}. */
    public String named() {
        return named;
    }
}
