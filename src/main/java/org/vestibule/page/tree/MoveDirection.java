package org.vestibule.page.tree;

/** A move of a page to the next place in the tree in one direction. */
public enum MoveDirection {
    UP,
    DOWN,
    /** Under the page before it. */
    IN,
    /** To its parent's level, right behind the parent. */
    OUT
}
