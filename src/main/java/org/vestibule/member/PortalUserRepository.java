package org.vestibule.member;

import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.portal.Portal;
import org.vestibule.security.PortalScope;
import org.vestibule.text.EmailAddress;

/** The users of the portals. Nothing here checks rights. */
public interface PortalUserRepository {

    Optional<PortalUser> byId(long id);

    /** The user, if its portal may be seen. */
    default Optional<PortalUser> byId(long id, PortalScope visible) {
        return byId(id).filter(visible::contains);
    }

    /** The user as it is now, kept from everyone else's changes until the caller's transaction ends. */
    Optional<PortalUser> forChange(long id);

    /** The same, if its portal may be seen. */
    default Optional<PortalUser> forChange(long id, PortalScope visible) {
        return forChange(id).filter(visible::contains);
    }

    /** The portal's user with this e-mail address, whatever the case of its letters. */
    Optional<PortalUser> byEmail(Portal portal, EmailAddress email);

    Optional<PortalUser> byUserName(Portal portal, String userName);

    /** The contact's accounts, by portal name. */
    List<PortalUser> of(Contact contact);

    /** Those of the contact's accounts whose portals may be seen, by portal name. */
    default List<PortalUser> of(Contact contact, PortalScope visible) {
        return of(contact).stream().filter(visible::contains).toList();
    }

    /**
     * Sets up a portal user for the contact, as part of the caller's transaction. A user name or address that is taken
     * shows as a violated constraint when the transaction is flushed or committed: ask before, and be ready for it.
     */
    PortalUser register(NewMember member);

    /** Deletes the user with its roles, as part of the caller's transaction, which has removed all that refers to it. */
    void remove(PortalUser user);
}
