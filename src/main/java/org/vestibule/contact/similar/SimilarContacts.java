package org.vestibule.contact.similar;

import java.io.Serializable;
import java.util.List;

/**
 * The first contacts that may be the same person as another, those with the same address before others.
 *
 * @param contacts at most {@value #MAX_CONTACTS}
 * @param more whether there are others
 */
public record SimilarContacts(List<SimilarContact> contacts, boolean more) implements Serializable {

    /** So many are named. */
    public static final int MAX_CONTACTS = 3;

    public SimilarContacts {
        contacts = List.copyOf(contacts);
    }
}
