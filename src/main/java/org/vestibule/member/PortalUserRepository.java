package org.vestibule.member;

import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.portal.Portal;
import org.vestibule.security.PortalScope;
import org.vestibule.text.EmailAddress;

/** Stores the portal users. Checks no rights. */
public interface PortalUserRepository {

    Optional<PortalUser> byId(long id);

    /** The user, if its portal is visible. */
    default Optional<PortalUser> byId(long id, PortalScope visible) {
        return byId(id).filter(user -> user.isSeenIn(visible));
    }

    /** Reads the user as stored now, and locks it until the caller's transaction ends. */
    Optional<PortalUser> forChange(long id);

    /** Like {@link #forChange(long)}, if the user's portal is visible. */
    default Optional<PortalUser> forChange(long id, PortalScope visible) {
        return forChange(id).filter(user -> user.isSeenIn(visible));
    }

    /** The portal's user with this e-mail address, ignoring case. */
    Optional<PortalUser> byEmail(Portal portal, EmailAddress email);

    Optional<PortalUser> byUserName(Portal portal, String userName);

    /** The contact's accounts, by portal name. */
    List<PortalUser> of(Contact contact);

    /** The contact's accounts in visible portals, by portal name. */
    default List<PortalUser> of(Contact contact, PortalScope visible) {
        return of(contact).stream().filter(user -> user.isSeenIn(visible)).toList();
    }

    /**
     * Creates a portal user for the contact, in the caller's transaction. If the user name or address is taken, the
     * flush or commit fails with a constraint violation: check first, and still handle the failure.
     */
    PortalUser register(NewMember member);

    /**
     * Deletes the user with its roles, in the caller's transaction, which has already removed everything that refers to
     * it.
     */
    void remove(PortalUser user);
}
