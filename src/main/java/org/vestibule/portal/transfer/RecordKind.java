package org.vestibule.portal.transfer;

/** What a file names in the place of the numbers that this installation has given. The words are part of the file's format. */
public enum RecordKind {
    /** By its path within the portal. */
    PAGE("page", "path"),
    /** By its key. */
    ROLE("role", "key"),
    /** By the name of its file. */
    IMAGE("image", "file");

    private final String word;
    private final String named;

    RecordKind(String word, String named) {
        this.word = word;
        this.named = named;
    }

    /** What stored values call a reference to such a record: {@code {"page": 1042}}. */
    public String word() {
        return word;
    }

    /** What a file calls the name in the place of the number: {@code {"page": {"path": "welcome"}}}. */
    public String named() {
        return named;
    }
}
