/**
 * Published pages for visits, read by cheap queries, because every visit needs them.
 *
 * <p>{@link org.vestibule.page.site.PublishedPageRepository} selects columns instead of entities, and other packages
 * look up pages through {@link org.vestibule.portal.PortalPages}. Queries for visitors belong here; changes of pages
 * don't.
 *
 * <p>May depend on pages, their tree, and portals, but not on members, Faces or requests.
 */
package org.vestibule.page.site;
