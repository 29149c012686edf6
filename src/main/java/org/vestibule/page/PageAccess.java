package org.vestibule.page;

/** Who may see a page. */
public enum PageAccess {
    EVERYONE,
    /** Whoever is signed in to the portal. */
    MEMBERS,
    /** Who is signed in and has one of the page's roles. */
    ROLES
}
