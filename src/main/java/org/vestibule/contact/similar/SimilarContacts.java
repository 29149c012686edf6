package org.vestibule.contact.similar;

import java.io.Serializable;
import java.util.List;

/**
 * The first contacts that may be the same person as another; contacts with the same address come first.
 *
 * @param contacts at most {@value #MAX_CONTACTS}
 * @param more whether there are others
 */
public record SimilarContacts(List<SimilarContact> contacts, boolean more) implements Serializable {

    /** The maximum number of contacts shown. */
    public static final int MAX_CONTACTS = 3;

    public SimilarContacts {
        contacts = List.copyOf(contacts);
    }
}
