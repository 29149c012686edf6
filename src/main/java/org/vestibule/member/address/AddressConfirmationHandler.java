package org.vestibule.member.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.text.EmailAddress;

/** Creates the link that confirms an address when its e-mail is sent. */
@ApplicationScoped
@Transactional
class AddressConfirmationHandler implements EmailHandler {

    private final PortalUserRepository members;
    private final AddressChangeEmails emails;
    private final AddressChanges changes;
    private final Clock clock;

    @Inject
    AddressConfirmationHandler(
            PortalUserRepository members, AddressChangeEmails emails, AddressChanges changes, Clock clock) {
        this.members = members;
        this.emails = emails;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public EmailKind kind() {
        return EmailKind.ADDRESS_CONFIRMATION;
    }

    @Override
    public Optional<String> mintLink(EmailActivity activity) {
        Instant expiresAt = emails.endOf(activity);
        return members.byId(activity.regardingId())
                .filter(PortalUser::active)
                .filter(user -> clock.instant().isBefore(expiresAt))
                .map(user -> emails.link(
                        user.portal(),
                        changes.mint(user, new EmailAddress(activity.recipient()), activity.locale(), expiresAt)
                                .secret()));
    }
}
