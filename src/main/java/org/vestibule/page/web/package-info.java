/**
 * The public sites: published pages as visitors see them.
 *
 * <p>{@link org.vestibule.page.web.SiteServlet} answers {@code /site/{portal}/{path}}, and {@link
 * org.vestibule.page.web.CachedPageFilter} before it from memory, where that is possible. Here belong servlets, filters and the
 * frame around pages; what they use is in the packages below: who visits which page ({@code visit}), a revision as a view ({@code
 * revision}), pages that are kept ({@code cache}) and those kept for members ({@code member}) with their {@code segment}s, and what
 * the widgets of this room need ({@code widget}). Layouts and the frame are under {@code WEB-INF/site/}. Public pages are
 * stateless, need no session and no script, and use plain {@code h:} components.
 *
 * <p>May know pages, portals, members and their sessions, the widget catalog, the shell, Faces and servlets; so may the packages
 * below. Nothing outside of {@code page.web} imports any of them.
 */
package org.vestibule.page.web;
