package org.vestibule.staff;

import static org.vestibule.security.Right.CONTACTS;
import static org.vestibule.security.Right.INVITATIONS;
import static org.vestibule.security.Right.JOBS;
import static org.vestibule.security.Right.MEMBERS;
import static org.vestibule.security.Right.OWN_ACCOUNT;
import static org.vestibule.security.Right.PAGES;
import static org.vestibule.security.Right.PORTALS;

import java.util.EnumSet;
import java.util.Set;
import org.vestibule.security.Right;

/** The job of a member of the staff, with the rights that it gives. */
public enum Job {
    CRM_USER(EnumSet.of(OWN_ACCOUNT, CONTACTS, INVITATIONS, MEMBERS, JOBS, PORTALS)),
    PAGE_AUTHOR(EnumSet.of(OWN_ACCOUNT, PAGES)),
    ADMINISTRATOR(EnumSet.allOf(Right.class));

    private final Set<Right> rights;

    Job(Set<Right> rights) {
        this.rights = rights;
    }

    public Set<Right> rights() {
        return rights;
    }
}
