/**
 * The content of a page: a layout, its zones, and {@linkplain org.vestibule.page.content.Placement placements} of
 * widgets with the values of their properties.
 *
 * <p>Content is data. Pure functions that compute content from other content, or convert it to and from JSON, belong
 * here; anything that needs a page, the database or a widget's contract doesn't.
 *
 * <p>Depends on nothing else of the feature.
 */
package org.vestibule.page.content;
