/**
 * Caches pages that look the same for many visitors as bytes, so that sending a page costs no more than sending a file.
 *
 * <p>{@link org.vestibule.page.cache.PageCache} holds them, each with the
 * {@link org.vestibule.page.cache.PortalVersions version} of its portal before it was rendered; the database changes
 * the version in every transaction that changes what visitors see. A page with values of the visitor is cached as a
 * {@link org.vestibule.page.cache.PageTemplate template}, which is filled in when it is sent. Members get the pages
 * cached for their {@link org.vestibule.page.cache.Audience audience}. {@code page.web} decides which pages may be
 * cached, and for whom.
 *
 * <p>Depends on portals, and not on Faces.
 */
package org.vestibule.page.cache;
