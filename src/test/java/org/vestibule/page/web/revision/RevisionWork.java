package org.vestibule.page.web.revision;

/** Counts what was done for revisions since the start, for tests of other packages. */
public final class RevisionWork {

    private RevisionWork() {}

    /** How many views were generated. */
    public static long views() {
        return RevisionViews.generated();
    }

    /** For how many revisions values were prepared. */
    public static long values(RevisionValueCache cache) {
        return cache.prepared();
    }
}
