package org.vestibule.invitation;

import org.vestibule.contact.Contact;
import org.vestibule.contact.EmailAddress;
import org.vestibule.portal.Portal;

/** The values of the columns by which the database lets there be one open invitation; both are null once it has ended. */
final class OpenInvitationKey {

    private OpenInvitationKey() {}

    /** One for a contact and a portal. */
    static String ofContact(Contact contact, Portal portal) {
        return contact.id() + ":" + portal.id();
    }

    /** One for a mailbox and a portal, whichever contact has the address. */
    static String ofMailbox(EmailAddress email, Long portalId) {
        return portalId + ":" + email.key();
    }
}
