/**
 * What stands on a page: a layout, its zones, and {@linkplain org.vestibule.page.content.Placement placements} of widgets
 * with the values of their properties.
 *
 * <p>Content is data. Here belongs what computes one content from another, or reads and writes it as JSON: pure functions of
 * their arguments. Nothing that needs a page, the database or a widget's contract does.
 *
 * <p>Knows nothing else of the feature.
 */
package org.vestibule.page.content;
