/**
 * The visit of a page: portal, user, language, and accessible pages.
 *
 * <p>{@link org.vestibule.page.web.visit.SiteRequestResolver} resolves it from a request. Interpreting requests belongs
 * here; answering them doesn't.
 *
 * <p>May depend on published pages, members, their sessions, and {@code page.web.revision}, to which it passes the
 * page.
 */
package org.vestibule.page.web.visit;
