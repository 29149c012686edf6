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

/** Has the link to confirm an address sent, as one transaction. Nothing here hashes: that is done before. */
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

    /** @return false where there were too many of these e-mails; true also where the address is somebody else's */
    @Retried
    boolean request(long userId, EmailAddress address) {
        Optional<PortalUser> user = members.forChange(userId).filter(PortalUser::active);
        return user.isPresent()
                && (signInAddress.isTaken(user.get(), address) || confirmation.mail(user.get(), address));
    }
}
