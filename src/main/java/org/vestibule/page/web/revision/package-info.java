/**
 * A revision as a view: a Facelet that is generated from it, compiled once, and looks up every stored value.
 *
 * <p>{@link org.vestibule.page.web.revision.RevisionViews} generates the view,
 * {@link org.vestibule.page.web.revision.SitePage} returns the values. Anything that depends only on a revision is
 * cached, because a revision never changes; references are resolved whenever a page is rendered. Nothing here depends
 * on the visitor.
 *
 * <p>May depend on pages, their content and publishing, widgets, and Faces, but on no other package of
 * {@code page.web}.
 */
package org.vestibule.page.web.revision;
