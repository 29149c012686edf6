package org.vestibule.member.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.EmailRateLimiter;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.SenderRequest;
import org.vestibule.mail.message.AddressChangeEmailData;
import org.vestibule.mail.message.MessageTemplates;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;

/**
 * Tells people at their sign-in address that their account was deleted, as somebody else may have done it. The link
 * leads to the portal's home page and contains no secret.
 */
@ApplicationScoped
class AccountDeletionEmail implements EmailHandler {

    private final PortalAddress addresses;
    private final EmailRateLimiter limits;
    private final Outbox outbox;
    private final MessageTemplates templates;
    private final Clock clock;

    @Inject
    AccountDeletionEmail(
            PortalAddress addresses, EmailRateLimiter limits, Outbox outbox, MessageTemplates templates, Clock clock) {
        this.addresses = addresses;
        this.limits = limits;
        this.outbox = outbox;
        this.templates = templates;
        this.clock = clock;
    }

    /** Puts the e-mail into the outbox, in the caller's transaction. */
    void write(PortalUser user) {
        Portal portal = user.portal();
        if (limits.ask(EmailKind.ACCOUNT_DELETED, user.email()) instanceof Granted granted) {
            outbox.enqueue(email(user, portal), granted);
        }
    }

    private NewEmail email(PortalUser user, Portal portal) {
        String home = addresses.external(portal, "");
        Rendered rendered = templates.accountDeleted(new AddressChangeEmailData(
                portal.id(),
                portal.name(),
                portal.sender().name(),
                portal.accent(),
                user.contact().firstName(),
                user.email().text(),
                home,
                clock.instant(),
                user.locale()));
        return new NewEmail(
                EmailKind.ACCOUNT_DELETED,
                portal.id(),
                portal.id(),
                user.contact().id(),
                SenderRequest.of(portal),
                user.contact().name(),
                user.email(),
                user.locale(),
                rendered.subject(),
                rendered.text(),
                rendered.html(),
                home);
    }

    @Override
    public EmailKind kind() {
        return EmailKind.ACCOUNT_DELETED;
    }

    @Override
    public Optional<String> mintLink(EmailActivity activity) {
        return Optional.of(activity.maskedLink());
    }
}
