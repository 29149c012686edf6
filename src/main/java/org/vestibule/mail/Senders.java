package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.settings.MailSenders;
import org.vestibule.settings.Settings;
import org.vestibule.text.EmailAddress;

/** Decides who e-mails come from: as requested, as far as the operator allows it. */
@ApplicationScoped
public class Senders {

    private final MailSenders allowed;
    private final StaffMailbox mailboxes;

    @Inject
    Senders(Settings settings, StaffMailbox mailboxes) {
        this(settings.senders(), mailboxes);
    }

    Senders(MailSenders allowed, StaffMailbox mailboxes) {
        this.allowed = allowed;
        this.mailboxes = mailboxes;
    }

    /** The sender; with the installation's address if the requested address isn't allowed. */
    public Sender of(SenderRequest request) {
        return new Sender(
                request.name(),
                permitted(request.address()),
                Optional.ofNullable(request.replyToStaffId())
                        .flatMap(mailboxes::of)
                        .map(EmailAddress::text)
                        .orElse(request.replyAddress()));
    }

    /** The stored sender of a waiting e-mail, as far as the operator still allows its address. */
    public Sender now(Sender stored) {
        return new Sender(stored.name(), permitted(stored.address()), stored.replyTo());
    }

    private String permitted(String address) {
        return allowed.allows(address) ? address : allowed.usual();
    }
}
