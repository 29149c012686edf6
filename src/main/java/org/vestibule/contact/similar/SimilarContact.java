package org.vestibule.contact.similar;

import java.io.Serializable;
import org.vestibule.contact.Contact;

/**
 * A contact that may be the same person as another.
 *
 * @param company null if unknown
 * @param sameAddress whether both have the same mailbox
 * @param sameName whether both have the same first and last name
 */
public record SimilarContact(
        long id, String name, String company, boolean active, boolean sameAddress, boolean sameName)
        implements Serializable {

    static SimilarContact of(Contact contact, boolean sameAddress, boolean sameName) {
        return new SimilarContact(
                contact.id(), contact.name(), contact.company(), contact.active(), sameAddress, sameName);
    }
}
