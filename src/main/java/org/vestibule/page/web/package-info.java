/**
 * The public sites: published pages as visitors see them.
 *
 * <p>{@link org.vestibule.page.web.SiteServlet} answers {@code /site/{portal}/{path}}. A revision becomes a view by
 * {@link org.vestibule.page.web.RevisionViews}: a Facelet that is generated from it, compiled once, and looks every
 * stored value up in {@link org.vestibule.page.web.SitePage}. Layouts and the frame around them are under {@code
 * WEB-INF/site/}. What comes from a revision alone is kept from visit to visit, since a revision never changes; who may see
 * what, the navigation and the pages that values refer to are read anew as often as a page is rendered. A page that looks
 * the same for everybody is kept as it was sent, until something of its portal changes: {@link
 * org.vestibule.page.web.CachedPageFilter} answers with it. A member's page is kept for all with the same roles; its segments, the
 * placements that depend on who is looking, are rendered alone and put into it by {@link
 * org.vestibule.page.web.MemberPages}.
 * Public pages are stateless, need no session and no script, and use plain {@code h:} components.
 *
 * <p>May know pages, portals, members and their sessions, the widget catalog, the shell, Faces and servlets. Nothing
 * imports it.
 */
package org.vestibule.page.web;
