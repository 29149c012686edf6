package org.vestibule.page.tree;

/** A move of a page to the next place in the tree in one direction. */
public enum MoveDirection {
    UP,
    DOWN,
    /** Under the page before it. */
    IN,
    /** Out from under its parent, to the place right behind it. */
    OUT
}
