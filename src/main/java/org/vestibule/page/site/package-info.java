/**
 * The published pages as a visit needs them, read cheaply, because every visit asks.
 *
 * <p>{@link org.vestibule.page.site.PublishedPageRepository} reads columns rather than records, and tells other rooms of pages
 * through {@link org.vestibule.portal.PortalPages}. Here belongs what is read for visitors; nothing that changes a page does.
 *
 * <p>May know pages, their tree, and portals; nothing of members, Faces or requests.
 */
package org.vestibule.page.site;
