/**
 * Who visits which page: portal, user, language, and what opens to them.
 *
 * <p>{@link org.vestibule.page.web.visit.SiteRequestResolver} finds it out from a request. Here belongs what a request says of its
 * visitor; what they are answered doesn't.
 *
 * <p>May know published pages, members, their sessions, and {@code page.web.revision}, which is told of the page.
 */
package org.vestibule.page.web.visit;
