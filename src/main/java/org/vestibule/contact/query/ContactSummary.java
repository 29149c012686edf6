package org.vestibule.contact.query;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.contact.Contact;
import org.vestibule.text.EmailAddress;

/**
 * A contact as lists show it. Texts are null if unknown.
 *
 * @param name first and last name; the id if the contact's data was erased
 * @param ownerName the owner's name; null if there is no owner
 */
public record ContactSummary(
        long id,
        String name,
        String firstName,
        String lastName,
        String company,
        String email,
        String phone,
        String jobTitle,
        boolean active,
        boolean erased,
        Instant createdAt,
        String ownerName)
        implements Serializable {

    static ContactSummary of(Contact contact, String ownerName) {
        return new ContactSummary(
                contact.id(),
                contact.name(),
                contact.firstName(),
                contact.lastName(),
                contact.company(),
                contact.email().map(EmailAddress::text).orElse(null),
                contact.phone(),
                contact.jobTitle(),
                contact.active(),
                contact.erased(),
                contact.createdAt(),
                ownerName);
    }
}
