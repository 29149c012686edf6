package org.vestibule.member.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.address.MailAddressConfirmation;
import org.vestibule.member.address.SignInAddress;
import org.vestibule.shared.Retried;
import org.vestibule.text.EmailAddress;

/** Mails the link that confirms an address, in one transaction. The password is hashed and checked before it. */
@ApplicationScoped
@Transactional
class ChangeOwnAddressTransaction {

    private final PortalUserRepository members;
    private final SignInAddress signInAddress;
    private final MailAddressConfirmation confirmation;

    @Inject
    ChangeOwnAddressTransaction(
            PortalUserRepository members, SignInAddress signInAddress, MailAddressConfirmation confirmation) {
        this.members = members;
        this.signInAddress = signInAddress;
        this.confirmation = confirmation;
    }

    /** @return false if there were too many of these e-mails; also true if the address belongs to somebody else */
    @Retried
    boolean request(long userId, EmailAddress address) {
        Optional<PortalUser> user = members.forChange(userId).filter(PortalUser::active);
        return user.isPresent()
                && (signInAddress.isTaken(user.get(), address) || confirmation.mail(user.get(), address));
    }
}
