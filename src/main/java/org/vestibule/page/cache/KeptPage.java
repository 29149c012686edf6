package org.vestibule.page.cache;

/** What {@link PageCache} keeps of a page that was rendered. */
public interface KeptPage {

    /** The version that its portal had before it was rendered. */
    PortalVersion version();

    /** How many bytes it takes to keep, about. */
    int size();
}
