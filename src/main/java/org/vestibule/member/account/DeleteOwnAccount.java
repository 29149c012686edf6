package org.vestibule.member.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;

/**
 * Lets the signed-in portal user, who must type the password, delete the account, in portals that offer it. The contact
 * and the invitations belong to the organisation and stay, so that the person can be invited again.
 */
@ApplicationScoped
public class DeleteOwnAccount {

    private final CurrentMember current;
    private final PasswordConfirmation password;
    private final DeleteOwnAccountTransaction transaction;

    @Inject
    DeleteOwnAccount(CurrentMember current, PasswordConfirmation password, DeleteOwnAccountTransaction transaction) {
        this.current = current;
        this.password = password;
        this.transaction = transaction;
    }

    /**
     * Deletes the account with its roles, sessions and mailed links.
     *
     * @param typedPassword the current password as it was typed; may be null
     * @throws IllegalStateException if nobody is signed in
     */
    public DeleteOwnAccountOutcome delete(String typedPassword) {
        PortalUser user = current.required();
        if (!user.portal().accounts().deletion()) {
            return new DeleteOwnAccountOutcome.NotOffered();
        }
        Optional<PasswordRefusal> refusal = password.refusal(user, typedPassword);
        if (refusal.isPresent()) {
            return new DeleteOwnAccountOutcome.Refused(refusal.get());
        }
        return transaction.delete(user, user.passwordHash())
                ? new DeleteOwnAccountOutcome.Deleted()
                : new DeleteOwnAccountOutcome.Refused(PasswordRefusal.of(PasswordRefusal.Reason.WRONG));
    }
}
