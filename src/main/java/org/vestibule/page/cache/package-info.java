/**
 * Keeps pages that look the same for many visitors as bytes, so that showing one again costs what sending a file costs.
 *
 * <p>{@link org.vestibule.page.cache.PageCache} holds them, each with the {@link
 * org.vestibule.page.cache.PortalVersions version} that its portal had before it was rendered; the database raises that in
 * the transaction of whatever changes what visitors see. A page that shows something of one visitor is kept as a {@link
 * org.vestibule.page.cache.PageTemplate template}, which is filled in as it is sent. Members get what is kept for their {@link
 * org.vestibule.page.cache.Audience audience}. Who may be shown one, and which may be
 * kept, is decided in {@code page.web}.
 *
 * <p>Knows portals, and nothing of Faces.
 */
package org.vestibule.page.cache;
