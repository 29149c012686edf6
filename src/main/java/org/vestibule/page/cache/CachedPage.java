package org.vestibule.page.cache;

import org.vestibule.shell.file.StaticFile;

/**
 * A page as it is sent.
 *
 * @param version that of its portal before it was rendered
 * @param language the language tag of its texts
 * @param file what is sent to everybody; null where something of the page is one visitor's
 * @param template what is sent with something of each visitor's; null where there is a file
 */
public record CachedPage(PortalVersion version, String language, StaticFile file, PageTemplate template)
        implements KeptPage {

    /** One that is sent to everybody. */
    public static CachedPage of(PortalVersion version, String language, StaticFile file) {
        return new CachedPage(version, language, file, null);
    }

    /** One that is sent with something of each visitor's. */
    public static CachedPage of(PortalVersion version, String language, PageTemplate template) {
        return new CachedPage(version, language, null, template);
    }

    @Override
    public int size() {
        return file == null ? template.size() : file.size();
    }
}
