package org.vestibule.invitation;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.mail.EmailActivity;
import org.vestibule.portal.Portal;
import org.vestibule.security.CurrentCaller;
import org.vestibule.text.EmailAddress;

/** Ada's new invitation into a portal, and e-mails for it, without a container or a database. */
final class AdasInvitation {

    static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");
    static final Instant EXPIRY = NOW.plus(Duration.ofDays(14));
    static final EmailAddress ADA = new EmailAddress("ada@example.org");

    private AdasInvitation() {}

    static PortalInvitation invitation() {
        return invitation(null);
    }

    static PortalInvitation invitation(String message) {
        var details = new ContactDetails("Ada", "Byron", Optional.of(ADA), null, null, null, Optional.empty());
        var caller = new CurrentCaller();
        caller.becomeSystem();
        return new PortalInvitation(
                new Contact(details, "Tess", NOW),
                new Portal("harbour", "Harbour", Locale.ENGLISH, "#336699"),
                List.of(),
                new InvitationOffer(ADA, Locale.ENGLISH, message, caller, EXPIRY),
                NOW);
    }

    static EmailActivity email(long id) {
        EmailActivity email = mock(EmailActivity.class);
        when(email.id()).thenReturn(id);
        return email;
    }
}
