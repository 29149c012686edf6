package org.vestibule.page.cache;

import org.vestibule.shell.file.StaticFile;

/**
 * A page as it is sent.
 *
 * @param version that of its portal before it was rendered
 * @param language the language tag of its texts
 */
public record CachedPage(PortalVersion version, StaticFile file, String language) {}
