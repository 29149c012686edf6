package org.vestibule.page.tree;

/**
 * Where in the tree a page is to stand.
 *
 * @param parent the page to stand under; null for the top level
 * @param before the page under the same parent to stand before; null for the last place
 */
public record PagePosition(Long parent, Long before) {

    /** The last place under a page, or on the top level for null. */
    public static PagePosition lastUnder(Long parent) {
        return new PagePosition(parent, null);
    }
}
