package org.vestibule.contact;

import java.util.Optional;
import org.vestibule.text.EmailAddress;

/** Replaces a person in the records after erasure: the contact's id, without personal data. */
public final class ErasedContact {

    private ErasedContact() {}

    /** The placeholder name, the same in every language. */
    public static String name(long contactId) {
        return "#" + contactId;
    }

    /** A placeholder address in a reserved domain (RFC 2606), unique to this contact. */
    public static EmailAddress address(long contactId) {
        return new EmailAddress("erased-" + contactId + "@erased.invalid");
    }

    static ContactDetails details(long contactId) {
        return new ContactDetails("", name(contactId), Optional.empty(), null, null, null, Optional.empty());
    }
}
