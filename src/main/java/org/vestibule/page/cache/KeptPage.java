package org.vestibule.page.cache;

/** An entry of {@link PageCache}. */
public interface KeptPage {

    /** The version of its portal before it was rendered. */
    PortalVersion version();

    /** Its approximate size in memory, in bytes. */
    int size();
}
