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

/** Makes up a portal user who stands in no table, so that authors can look at a page as one would see it. */
public final class PreviewMember {

    private static final EmailAddress ADDRESS = new EmailAddress("robin@example.org");

    private PreviewMember() {}

    /** A user without a number, who has these of the portal's roles and can't sign in. */
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
