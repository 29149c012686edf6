/**
 * The tree of a portal's pages, and the order of siblings.
 *
 * <p>{@link org.vestibule.page.tree.PageTree} computes positions, {@link org.vestibule.page.tree.MovePage} moves pages
 * for authors, and {@link org.vestibule.page.tree.PageTreeRepository} stores the positions. Paths are independent of
 * the tree and don't belong here.
 *
 * <p>May depend on pages, and on {@code page.cache} for reporting that a portal has changed.
 */
package org.vestibule.page.tree;
