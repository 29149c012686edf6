package org.vestibule.member;

import java.util.Locale;
import java.util.Set;
import org.vestibule.contact.Contact;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.HashedPassword;
import org.vestibule.text.EmailAddress;

/** The data needed to create a portal user. */
public record NewMember(
        Portal portal,
        Contact contact,
        String userName,
        EmailAddress email,
        HashedPassword password,
        Locale locale,
        Set<PortalRole> roles) {

    @Override
    public String toString() {
        return "NewMember[" + portal.key() + ", contact " + contact.id() + "]";
    }
}
