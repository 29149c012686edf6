package org.vestibule.member.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.EmailRateLimiter;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.Portal;
import org.vestibule.shared.Retried;
import org.vestibule.text.EmailAddress;

/** Confirms a new sign-in address for the recipient of the e-mail. The secret in the link authorises it. */
@ApplicationScoped
@Transactional
public class ConfirmAddressChange {

    /** The path on a portal's site, which no page can have. */
    public static final String PATH = "confirm_address";

    /** The name of the parameter that carries a link's secret. */
    public static final String PARAMETER = "address";

    // Each change was confirmed at the new address before, so this limit isn't reached in ordinary use.
    private static final int NOTICES_AN_HOUR = 20;

    private final PortalUserRepository members;
    private final AddressChanges changes;
    private final SignInAddress signInAddress;
    private final AddressChangeEmails emails;
    private final EmailRateLimiter limits;

    @Inject
    ConfirmAddressChange(
            PortalUserRepository members,
            AddressChanges changes,
            SignInAddress signInAddress,
            AddressChangeEmails emails,
            EmailRateLimiter limits) {
        this.members = members;
        this.changes = changes;
        this.signInAddress = signInAddress;
        this.emails = emails;
        this.limits = limits;
    }

    /** The link's state, opened in this portal. */
    public AddressChangeStatus linkStatus(Portal portal, String secret) {
        return changes.status(portal, secret);
    }

    /** The language of the e-mail with the link, opened in this portal; empty if there never was such a link. */
    public Optional<Locale> language(Portal portal, String secret) {
        return changes.find(portal, secret).map(AddressChange::locale);
    }

    /**
     * Changes the user's sign-in address, once, signs the user out everywhere, and mails a notice to the former
     * address.
     */
    @Retried
    public ConfirmAddressOutcome confirm(Portal portal, String secret) {
        // Locks the user before the link, in the same order as closing the access, to prevent deadlocks.
        changes.find(portal, secret)
                .ifPresent(change -> members.forChange(change.user().id()));
        AddressChangeStatus status = changes.status(portal, secret);
        if (!(status instanceof AddressChangeStatus.Valid)) {
            return new ConfirmAddressOutcome.NotUsable(status);
        }
        AddressChange change = changes.find(portal, secret).orElseThrow();
        PortalUser user = change.user();
        EmailAddress address = change.address();
        if (signInAddress.isTaken(user, address)) {
            return new ConfirmAddressOutcome.Taken(address.text());
        }
        if (!changes.use(secret)) {
            return new ConfirmAddressOutcome.NotUsable(new AddressChangeStatus.Used(true, address.text()));
        }
        if (limits.ask(EmailKind.ADDRESS_NOTICE, user.id(), user.email(), NOTICES_AN_HOUR) instanceof Granted granted) {
            emails.notice(user, address, granted);
        }
        signInAddress.move(user, address);
        return new ConfirmAddressOutcome.Confirmed(address.text());
    }
}
