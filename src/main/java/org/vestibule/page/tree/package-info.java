/**
 * The tree in which the pages of a portal stand, and their order among their siblings.
 *
 * <p>{@link org.vestibule.page.tree.PageTree} computes where a page goes, {@link org.vestibule.page.tree.MovePage} lets authors
 * move one, and {@link org.vestibule.page.tree.PageTreeRepository} stores the places. Paths don't follow from the tree and don't
 * belong here.
 *
 * <p>May know pages, and of {@code page.cache} that a portal has changed.
 */
package org.vestibule.page.tree;
