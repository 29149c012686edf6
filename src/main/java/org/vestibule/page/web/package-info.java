/**
 * The public sites: published pages as visitors see them.
 *
 * <p>{@link org.vestibule.page.web.SiteServlet} answers {@code /site/{portal}/{path}}, and
 * {@link org.vestibule.page.web.CachedPageFilter} before it from memory, if possible. Servlets, filters and the frame
 * around pages belong here; the subpackages are: the visitor and the page of a request ({@code visit}), a revision as a
 * view ({@code revision}), cached pages ({@code cache}) and those for members ({@code member}) with their
 * {@code segment}s, and the beans of the site's own widgets ({@code widget}). Layouts and the frame are under
 * {@code WEB-INF/site/}. Public pages are stateless, need no session and no script, and use plain {@code h:}
 * components.
 *
 * <p>May depend on pages, portals, members and their sessions, the widget catalog, the shell, Faces and servlets; so
 * may the subpackages. Nothing outside of {@code page.web} imports any of them.
 */
package org.vestibule.page.web;
