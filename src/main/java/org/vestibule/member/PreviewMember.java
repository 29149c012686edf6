package org.vestibule.member;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.HashedPassword;
import org.vestibule.text.EmailAddress;

/** Creates a portal user that isn't stored, so that authors can preview a page as a member. */
public final class PreviewMember {

    private static final EmailAddress ADDRESS = new EmailAddress("robin@example.org");

    private PreviewMember() {}

    /** A user without an id, with these roles of the portal, who can't sign in. */
    public static PortalUser of(Portal portal, String firstName, String lastName, Collection<PortalRole> roles) {
        Locale locale = portal.defaultLocale();
        var details =
                new ContactDetails(firstName, lastName, Optional.of(ADDRESS), null, null, null, Optional.of(locale));
        Instant now = Instant.EPOCH;
        var user = new PortalUser(
                portal,
                new Contact(details, ADDRESS.text(), now),
                ADDRESS.text(),
                ADDRESS,
                HashedPassword.NONE,
                locale,
                now);
        user.grant(roles);
        return user;
    }
}
