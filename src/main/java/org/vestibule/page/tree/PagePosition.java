package org.vestibule.page.tree;

/**
 * A position for a page in the tree.
 *
 * @param parent the id of its parent; null for the top level
 * @param before the id of the next sibling; null for the last position
 */
public record PagePosition(Long parent, Long before) {

    /** The last position under a page, or on the top level for null. */
    public static PagePosition lastUnder(Long parent) {
        return new PagePosition(parent, null);
    }
}
