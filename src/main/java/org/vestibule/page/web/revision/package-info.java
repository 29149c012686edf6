/**
 * A revision as a view: a Facelet that is generated from it, compiled once, and looks every stored value up.
 *
 * <p>{@link org.vestibule.page.web.revision.RevisionViews} writes the view, {@link
 * org.vestibule.page.web.revision.SitePage} gives the values. What follows from a revision alone is kept from visit to visit,
 * since a revision never changes; what values refer to is read anew as often as a page is rendered. Nothing here knows who the
 * visitor is.
 *
 * <p>May know pages, their content and what is published, widgets, and Faces; no other package of {@code page.web}.
 */
package org.vestibule.page.web.revision;
