package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vestibule.contact.Contact;
import org.vestibule.portal.Portal;
import org.vestibule.text.EmailAddress;

/**
 * The unique keys by which the database allows only one open invitation. An invitation has them while it is stored as
 * open.
 */
@Embeddable
class OpenInvitationKeys {

    @Column(name = "open_key")
    private String contactKey;

    @Column(name = "open_mailbox_key")
    private String mailboxKey;

    protected OpenInvitationKeys() {}

    OpenInvitationKeys(Contact contact, Portal portal, EmailAddress email) {
        this.contactKey = ofContact(contact, portal);
        this.mailboxKey = ofMailbox(email, portal.id());
    }

    /** Unique for each contact and portal. */
    static String ofContact(Contact contact, Portal portal) {
        return contact.id() + ":" + portal.id();
    }

    /** Unique for each mailbox and portal, whichever contact has the address. */
    static String ofMailbox(EmailAddress email, Long portalId) {
        return portalId + ":" + email.key();
    }
}
