package org.vestibule.contact.query;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.contact.Contact;
import org.vestibule.text.EmailAddress;

/**
 * A contact as lists show it. Texts are null where unknown.
 *
 * @param name first and last name; the number of one whose data was erased
 * @param ownerName who looks after the contact; null for nobody
 */
public record ContactSummary(
        long id,
        String name,
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
