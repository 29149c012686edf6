package org.vestibule.contact;

import java.util.Optional;
import org.vestibule.text.EmailAddress;

/** What stands in the records in a person's place once their data is erased: the number of the contact that they were. */
public final class ErasedContact {

    private ErasedContact() {}

    /** The name, the same in every language. */
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
