package org.vestibule.member.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.text.EmailAddress;

/**
 * Lets the staff request another sign-in address for a portal user: a link is mailed there, and the change happens when
 * it is confirmed. A new request replaces the previous one.
 */
@ApplicationScoped
@Transactional
@Requires(Right.MEMBERS)
public class RequestAddressChange {

    private final PortalUserRepository members;
    private final SignInAddress signInAddress;
    private final MailAddressConfirmation confirmation;
    private final Caller caller;

    @Inject
    RequestAddressChange(
            PortalUserRepository members,
            SignInAddress signInAddress,
            MailAddressConfirmation confirmation,
            Caller caller) {
        this.members = members;
        this.signInAddress = signInAddress;
        this.confirmation = confirmation;
        this.caller = caller;
    }

    /** @param typed the new address as it was typed; may be null */
    public RequestAddressChangeOutcome request(long userId, String typed) {
        Optional<PortalUser> found = members.forChange(userId, caller.portals()).filter(PortalUser::active);
        if (found.isEmpty()) {
            return RequestAddressChangeOutcome.DEACTIVATED;
        }
        PortalUser user = found.get();
        return user.portal().closed()
                ? RequestAddressChangeOutcome.PORTAL_CLOSED
                : EmailAddress.parse(typed)
                        .map(address -> request(user, address))
                        .orElse(RequestAddressChangeOutcome.INVALID_EMAIL);
    }

    private RequestAddressChangeOutcome request(PortalUser user, EmailAddress address) {
        if (address.text().equals(user.email().text())) {
            return RequestAddressChangeOutcome.SAME;
        }
        if (signInAddress.isTaken(user, address)) {
            return RequestAddressChangeOutcome.TAKEN;
        }
        return confirmation.mail(user, address)
                ? RequestAddressChangeOutcome.MAILED
                : RequestAddressChangeOutcome.LIMITED;
    }
}
