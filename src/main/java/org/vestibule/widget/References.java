package org.vestibule.widget;

import java.util.Optional;

/** Finds what stored values refer to by number, within one portal. */
public interface References {

    /** The page's address; empty where the portal has no such page, or visitors can't see it at all. */
    Optional<PageLink> page(long id);

    Optional<RoleName> role(long id);
}
