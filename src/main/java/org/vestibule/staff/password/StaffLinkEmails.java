package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.EmailRateLimiter;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.SenderRequest;
import org.vestibule.mail.message.MessageTemplates;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.mail.message.StaffEmailData;
import org.vestibule.security.Caller;
import org.vestibule.security.OneTimeToken;
import org.vestibule.settings.Settings;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.StaffState;
import org.vestibule.text.EmailAddress;

/** Writes the e-mails with links for choosing a staff password, and creates each link when its e-mail is sent. */
@ApplicationScoped
@Transactional
public class StaffLinkEmails {

    private static final String PAGE = "/signin/password";
    private final StaffAccountService accounts;
    private final StaffLinks links;
    private final EmailRateLimiter limits;
    private final Outbox outbox;
    private final MessageTemplates templates;
    private final Settings settings;
    private final Caller caller;
    private final Clock clock;

    @Inject
    StaffLinkEmails(
            StaffAccountService accounts,
            StaffLinks links,
            EmailRateLimiter limits,
            Outbox outbox,
            MessageTemplates templates,
            Settings settings,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.limits = limits;
        this.outbox = outbox;
        this.templates = templates;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** The kind of e-mail that sends a link to somebody in this state. */
    public static EmailKind kindFor(StaffState state) {
        return switch (state) {
            case INVITED -> EmailKind.STAFF_INVITATION;
            case ACTIVE -> EmailKind.STAFF_PASSWORD;
            case DEACTIVATED -> throw new IllegalArgumentException("Nobody chooses a password for a closed account");
        };
    }

    /**
     * Queues an e-mail with a link, in the caller's name. An e-mail that is still queued is cancelled; a link that was
     * delivered stays valid until the new e-mail is handed to the mail server.
     *
     * @param account it is locked, and not deactivated
     * @return the permission; nothing is queued unless it is granted
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public EmailPermission send(StaffAccount account, EmailAddress recipient, Locale language) {
        EmailKind kind = kindFor(account.state());
        boolean waiting = outbox.cancel(kind, account.id()) > 0;
        EmailPermission permission = waiting ? limits.replacing() : limits.ask(kind, recipient);
        if (permission instanceof Granted granted) {
            outbox.enqueue(email(kind, account, recipient, language), granted);
        }
        return permission;
    }

    /** Cancels queued e-mails, because the account is deactivated. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(StaffAccount account) {
        outbox.cancel(EmailKind.STAFF_INVITATION, account.id());
        outbox.cancel(EmailKind.STAFF_PASSWORD, account.id());
    }

    private NewEmail email(EmailKind kind, StaffAccount account, EmailAddress recipient, Locale language) {
        String masked = link(NewEmail.MASK);
        var data = new StaffEmailData(
                SenderRequest.INSTALLATION.name(),
                account.displayName(),
                caller.name(),
                account.userName(),
                masked,
                clock.instant().plus(validity(kind)),
                language);
        Rendered rendered =
                kind == EmailKind.STAFF_INVITATION ? templates.staffInvitation(data) : templates.staffPassword(data);
        return new NewEmail(
                kind,
                account.id(),
                null,
                null,
                SenderRequest.INSTALLATION,
                account.displayName(),
                recipient,
                language,
                rendered.subject(),
                rendered.text(),
                rendered.html(),
                masked);
    }

    private String link(String secret) {
        return settings.baseUrl() + PAGE + "?" + ChooseStaffPassword.PARAMETER + "=" + secret;
    }

    /** An invited colleague may be away for some days; a new password is needed soon. */
    private static Duration validity(EmailKind kind) {
        return kind == EmailKind.STAFF_INVITATION ? Duration.ofDays(7) : Duration.ofDays(1);
    }

    /**
     * The real link of an e-mail that is being sent. It expires at the time stated in the e-mail, however late that is
     * sent.
     *
     * @return null if the state of the account has changed meanwhile, or the link has already expired
     */
    String mint(EmailActivity activity) {
        var expiresAt = activity.createdAt().plus(validity(activity.kind()));
        return accounts.forChange(activity.regardingId())
                .filter(account -> account.state() != StaffState.DEACTIVATED)
                .filter(account -> kindFor(account.state()) == activity.kind())
                .filter(account -> clock.instant().isBefore(expiresAt))
                .map(account -> links.mint(account, expiresAt))
                .map(OneTimeToken::secret)
                .map(this::link)
                .orElse(null);
    }
}
