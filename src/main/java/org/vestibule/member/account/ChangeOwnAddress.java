package org.vestibule.member.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.account.ChangeOwnAddressOutcome.AddressReason;
import org.vestibule.security.throttle.SignInThrottle;
import org.vestibule.text.EmailAddress;

/**
 * Lets the signed-in portal user, who must type the password, request another sign-in address: a link is mailed there,
 * and the change happens when it is confirmed. Does nothing in portals that don't offer it.
 */
@ApplicationScoped
public class ChangeOwnAddress {

    private static final int REQUESTS_AN_HOUR = 5;

    private final CurrentMember current;
    private final PasswordConfirmation password;
    private final ChangeOwnAddressTransaction transaction;
    private final SignInThrottle throttle;

    @Inject
    ChangeOwnAddress(
            CurrentMember current,
            PasswordConfirmation password,
            ChangeOwnAddressTransaction transaction,
            SignInThrottle throttle) {
        this.current = current;
        this.password = password;
        this.transaction = transaction;
        this.throttle = throttle;
    }

    /**
     * Mails the link. The outcome doesn't reveal whether somebody else in the portal has that address: in that case no
     * e-mail is sent.
     *
     * @param typedPassword the current password as it was typed; may be null
     * @param typed the new address as it was typed; may be null
     * @throws IllegalStateException if nobody is signed in
     */
    public ChangeOwnAddressOutcome request(String typedPassword, String typed) {
        PortalUser user = current.required();
        if (!user.portal().accounts().addressChange()) {
            return new ChangeOwnAddressOutcome.NotOffered();
        }
        Optional<EmailAddress> address = EmailAddress.parse(typed);
        Optional<AddressReason> reason = reason(user, address);
        Optional<PasswordRefusal> refusal = password.refusal(user, typedPassword);
        if (reason.isPresent() || refusal.isPresent()) {
            return new ChangeOwnAddressOutcome.Refused(reason, refusal);
        }
        boolean permitted =
                throttle.mayAsk("address change of portal user " + user.id(), REQUESTS_AN_HOUR, Duration.ofHours(1));
        return permitted && transaction.request(user.id(), address.orElseThrow())
                ? new ChangeOwnAddressOutcome.Mailed()
                : new ChangeOwnAddressOutcome.Limited();
    }

    private static Optional<AddressReason> reason(PortalUser user, Optional<EmailAddress> address) {
        if (address.isEmpty()) {
            return Optional.of(AddressReason.INVALID_EMAIL);
        }
        return address.filter(other -> other.text().equals(user.email().text())).map(same -> AddressReason.SAME);
    }
}
