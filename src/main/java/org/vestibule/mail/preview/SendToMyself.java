package org.vestibule.mail.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.EmailRateLimiter;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.SenderRequest;
import org.vestibule.mail.StaffMailbox;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.mail.message.SampleEmailData;
import org.vestibule.mail.message.WordingPreview;
import org.vestibule.mail.wording.WordingRules;
import org.vestibule.mail.wording.WordingViolation;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.text.EmailAddress;

/**
 * Sends an e-mail's words only to the signed-in caller, filled in for a made-up person and with a link that never
 * works.
 */
@ApplicationScoped
@Transactional
@Requires(Right.PORTAL_SETTINGS)
public class SendToMyself {

    private final PortalRepository portals;
    private final StaffMailbox mailboxes;
    private final SampleEmail sample;
    private final WordingPreview wordingPreview;
    private final EmailRateLimiter limits;
    private final Outbox outbox;
    private final Caller caller;

    @Inject
    SendToMyself(
            PortalRepository portals,
            StaffMailbox mailboxes,
            SampleEmail sample,
            WordingPreview wordingPreview,
            EmailRateLimiter limits,
            Outbox outbox,
            Caller caller) {
        this.portals = portals;
        this.mailboxes = mailboxes;
        this.sample = sample;
        this.wordingPreview = wordingPreview;
        this.limits = limits;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** Sends the words as typed, whether or not they are stored. Ignores the request's contact. */
    public SendToMyselfOutcome send(EmailPreviewRequest request) {
        Optional<Portal> portal = portals.byId(request.portalId());
        List<WordingViolation> violations = WordingRules.violations(request.message(), request.wording());
        Optional<EmailAddress> mine = Optional.ofNullable(caller.id()).flatMap(mailboxes::of);
        if (portal.isEmpty()) {
            return new SendToMyselfOutcome.Unknown();
        }
        if (!violations.isEmpty()) {
            return new SendToMyselfOutcome.Invalid(violations);
        }
        return mine.map(address -> send(request, portal.get(), address)).orElseGet(SendToMyselfOutcome.NoAddress::new);
    }

    private SendToMyselfOutcome send(EmailPreviewRequest request, Portal portal, EmailAddress address) {
        EmailPermission permission = limits.ask(EmailKind.TEXT_TRIAL, address);
        if (!(permission instanceof Granted granted)) {
            return new SendToMyselfOutcome.Limited(permission.refusedUntil().orElseThrow());
        }
        outbox.enqueue(email(request, portal, address), granted);
        return new SendToMyselfOutcome.Sent(address.text());
    }

    private NewEmail email(EmailPreviewRequest request, Portal portal, EmailAddress address) {
        SampleEmailData data = sample.of(portal, request.message(), request.language(), Optional.empty());
        Rendered rendered = wordingPreview.show(request.wording(), data);
        return new NewEmail(
                EmailKind.TEXT_TRIAL,
                portal.id(),
                portal.id(),
                null,
                SenderRequest.of(portal, caller.id()),
                caller.name(),
                address,
                data.locale(),
                rendered.subject(),
                rendered.text(),
                rendered.html(),
                data.link());
    }
}
