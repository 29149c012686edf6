package org.vestibule.member.password;

import java.util.List;
import org.vestibule.contact.Contact;
import org.vestibule.member.PortalUser;

/** The texts that a portal user's password must not consist of. */
final class OwnWords {

    private OwnWords() {}

    /** @param user with the contact and the portal loaded */
    static List<String> of(PortalUser user) {
        Contact contact = user.contact();
        return List.of(
                user.userName(),
                user.email().text(),
                contact.firstName(),
                contact.lastName(),
                user.portal().name(),
                user.portal().key());
    }
}
