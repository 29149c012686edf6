package org.vestibule.page.cache;

import org.vestibule.shell.file.StaticFile;

/**
 * A rendered page, ready to be sent.
 *
 * @param version the version of its portal before it was rendered
 * @param language the language tag of its texts
 * @param file the page if it is the same for everybody; otherwise null
 * @param template the page with gaps for each visitor's values; null if there is a file
 */
public record CachedPage(PortalVersion version, String language, StaticFile file, PageTemplate template)
        implements KeptPage {

    /** A page that is the same for everybody. */
    public static CachedPage of(PortalVersion version, String language, StaticFile file) {
        return new CachedPage(version, language, file, null);
    }

    /** A page with gaps for each visitor's values. */
    public static CachedPage of(PortalVersion version, String language, PageTemplate template) {
        return new CachedPage(version, language, null, template);
    }

    @Override
    public int size() {
        return file == null ? template.size() : file.size();
    }
}
