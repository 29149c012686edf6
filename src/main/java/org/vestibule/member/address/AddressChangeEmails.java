package org.vestibule.member.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.SenderRequest;
import org.vestibule.mail.message.AddressChangeEmailData;
import org.vestibule.mail.message.MessageTemplates;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.text.EmailAddress;

/**
 * Writes the e-mails about a change of the sign-in address: a confirmation to the new address, a notice to the former.
 */
@ApplicationScoped
class AddressChangeEmails {

    private static final Duration VALIDITY = Duration.ofHours(24);

    private final PortalAddress addresses;
    private final Outbox outbox;
    private final MessageTemplates templates;
    private final Clock clock;

    @Inject
    AddressChangeEmails(PortalAddress addresses, Outbox outbox, MessageTemplates templates, Clock clock) {
        this.addresses = addresses;
        this.outbox = outbox;
        this.templates = templates;
        this.clock = clock;
    }

    void confirmation(PortalUser user, EmailAddress address, Granted permission) {
        String masked = link(user.portal(), NewEmail.MASK);
        Rendered rendered = templates.addressConfirmation(
                data(user, address, masked, clock.instant().plus(VALIDITY)));
        enqueue(EmailKind.ADDRESS_CONFIRMATION, user, address, rendered, masked, permission);
    }

    /** Writes the notice to the user's present address, before it is replaced. */
    void notice(PortalUser user, EmailAddress address, Granted permission) {
        String home = addresses.external(user.portal(), "");
        Rendered rendered = templates.addressChanged(data(user, address, home, clock.instant()));
        enqueue(EmailKind.ADDRESS_NOTICE, user, user.email(), rendered, home, permission);
    }

    private static AddressChangeEmailData data(PortalUser user, EmailAddress address, String link, Instant time) {
        Portal portal = user.portal();
        return new AddressChangeEmailData(
                portal.id(),
                portal.name(),
                portal.sender().name(),
                portal.accent(),
                user.contact().firstName(),
                address.text(),
                link,
                time,
                user.locale());
    }

    private void enqueue(
            EmailKind kind, PortalUser user, EmailAddress to, Rendered rendered, String link, Granted permission) {
        outbox.enqueue(
                new NewEmail(
                        kind,
                        user.id(),
                        user.portalId(),
                        user.contact().id(),
                        SenderRequest.of(user.portal()),
                        user.contact().name(),
                        to,
                        user.locale(),
                        rendered.subject(),
                        rendered.text(),
                        rendered.html(),
                        link),
                permission);
    }

    String link(Portal portal, String secret) {
        return addresses.external(portal, ConfirmAddressChange.PATH) + "?" + ConfirmAddressChange.PARAMETER + "="
                + secret;
    }

    /** When the link expires: as the e-mail says, even if it is sent late. */
    Instant endOf(EmailActivity confirmation) {
        return confirmation.createdAt().plus(VALIDITY);
    }
}
