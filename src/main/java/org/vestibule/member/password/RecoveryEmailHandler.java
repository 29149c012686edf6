package org.vestibule.member.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.EmailRateLimiter;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.SenderRequest;
import org.vestibule.mail.message.MessageTemplates;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.mail.message.RecoveryEmailData;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalPages;
import org.vestibule.portal.PortalRepository;

/** Writes the e-mail with a recovery link, and creates the link when it is sent. */
@ApplicationScoped
@Transactional
public class RecoveryEmailHandler implements EmailHandler {

    /** The name of the parameter that carries a link's secret. */
    public static final String PARAMETER = "recovery";

    private static final Logger LOG = System.getLogger(RecoveryEmailHandler.class.getName());
    private static final Duration VALIDITY = Duration.ofHours(1);

    // More e-mails wouldn't help the mailbox's owner.
    private static final int MAILS_AN_HOUR = 3;

    private final PortalRepository portals;
    private final PortalUserRepository members;
    private final PortalPages pages;
    private final PortalAddress addresses;
    private final RecoveryLinks links;
    private final EmailRateLimiter limits;
    private final Outbox outbox;
    private final MessageTemplates templates;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    RecoveryEmailHandler(
            PortalRepository portals,
            PortalUserRepository members,
            PortalPages pages,
            PortalAddress addresses,
            RecoveryLinks links,
            EmailRateLimiter limits,
            Outbox outbox,
            MessageTemplates templates,
            Clock clock,
            AuditTrail auditTrail) {
        this.portals = portals;
        this.members = members;
        this.pages = pages;
        this.addresses = addresses;
        this.links = links;
        this.limits = limits;
        this.outbox = outbox;
        this.templates = templates;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    // The lock on the user makes concurrent requests count e-mails one after the other.
    void write(@ObservesAsync RecoveryRequested wanted) {
        portals.byId(wanted.portalId())
                .flatMap(portal -> members.byEmail(portal, wanted.email()))
                .flatMap(user -> members.forChange(user.id()))
                .filter(PortalUser::active)
                .ifPresent(user -> answer(user, user.knownLocale().orElse(wanted.page())));
    }

    private void answer(PortalUser user, Locale locale) {
        if (mail(user, locale) == RecoveryEmailOutcome.NO_PAGE) {
            LOG.log(
                    Logger.Level.WARNING,
                    "The portal {0} has no published page for password recovery: a recovery mail was not sent",
                    user.portal().key());
        }
    }

    /**
     * Puts an e-mail with a recovery link for the user into the outbox, in the caller's transaction.
     *
     * @param user active, and locked by the caller
     */
    public RecoveryEmailOutcome mail(PortalUser user, Locale locale) {
        Optional<String> masked = link(user.portal(), NewEmail.MASK);
        if (masked.isEmpty()) {
            return RecoveryEmailOutcome.NO_PAGE;
        }
        EmailPermission permission = limits.ask(EmailKind.PASSWORD_RECOVERY, user.id(), user.email(), MAILS_AN_HOUR);
        if (permission instanceof Granted granted) {
            write(user, locale, masked.get(), granted);
            return RecoveryEmailOutcome.MAILED;
        }
        auditTrail.tell(user.event(AuditEventType.MEMBER__RECOVERY_LIMITED));
        return RecoveryEmailOutcome.LIMITED;
    }

    private void write(PortalUser user, Locale locale, String masked, Granted permission) {
        Portal portal = user.portal();
        Rendered rendered = templates.passwordRecovery(new RecoveryEmailData(
                portal.id(),
                portal.name(),
                portal.sender().name(),
                portal.accent(),
                user.contact().firstName(),
                user.userName(),
                masked,
                clock.instant().plus(VALIDITY),
                locale));
        outbox.enqueue(
                new NewEmail(
                        EmailKind.PASSWORD_RECOVERY,
                        user.id(),
                        user.portalId(),
                        user.contact().id(),
                        SenderRequest.of(portal),
                        user.contact().name(),
                        user.email(),
                        locale,
                        rendered.subject(),
                        rendered.text(),
                        rendered.html(),
                        masked),
                permission);
        auditTrail.tell(user.event(AuditEventType.MEMBER__RECOVERY_MAILED));
    }

    private Optional<String> link(Portal portal, String secret) {
        return Optional.ofNullable(portal.recoveryPageId())
                .flatMap(id -> pages.page(portal, id))
                .filter(PortalPages.Choice::published)
                .map(page -> addresses.external(portal, page.path()) + "?" + PARAMETER + "=" + secret);
    }

    @Override
    public EmailKind kind() {
        return EmailKind.PASSWORD_RECOVERY;
    }

    /** The link expires when the e-mail says, even if it is sent late. */
    @Override
    public Optional<String> mintLink(EmailActivity activity) {
        Instant expiresAt = activity.createdAt().plus(VALIDITY);
        return members.byId(activity.regardingId())
                .filter(PortalUser::active)
                .filter(user -> clock.instant().isBefore(expiresAt))
                .flatMap(user -> link(
                        user.portal(),
                        links.mint(user, activity.locale(), expiresAt).secret()));
    }
}
