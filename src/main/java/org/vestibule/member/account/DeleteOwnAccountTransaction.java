package org.vestibule.member.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.address.AddressChanges;
import org.vestibule.member.address.EndAccess;
import org.vestibule.member.password.RecoveryLinks;
import org.vestibule.shared.Retried;

/**
 * Deletes a portal user with everything that belongs to the account, in one transaction. The password is hashed and
 * checked before it.
 */
@ApplicationScoped
@Transactional
class DeleteOwnAccountTransaction {

    private static final List<EmailKind> ABOUT_USERS =
            List.of(EmailKind.PASSWORD_RECOVERY, EmailKind.ADDRESS_CONFIRMATION, EmailKind.ADDRESS_NOTICE);

    private final PortalUserRepository members;
    private final Event<AccountDeletion> deletion;
    private final Outbox outbox;
    private final EndAccess end;
    private final RecoveryLinks links;
    private final AddressChanges changes;
    private final AccountDeletionEmail email;

    @Inject
    DeleteOwnAccountTransaction(
            PortalUserRepository members,
            Event<AccountDeletion> deletion,
            Outbox outbox,
            EndAccess end,
            RecoveryLinks links,
            AddressChanges changes,
            AccountDeletionEmail email) {
        this.members = members;
        this.deletion = deletion;
        this.outbox = outbox;
        this.end = end;
        this.links = links;
        this.changes = changes;
        this.email = email;
    }

    /**
     * Deletes the user. The event is fired before the user is locked, because accepting an invitation also locks the
     * invitation first. Does nothing if another request has already deleted the user.
     *
     * @param checked the hash that the current password was compared with
     * @return false if the password was changed meanwhile; then nothing is deleted
     */
    @Retried
    boolean delete(PortalUser known, String checked) {
        Optional<PortalUser> stored = members.byId(known.id());
        if (stored.isPresent() && !stored.get().passwordHash().equals(checked)) {
            return false;
        }
        deletion.fire(new AccountDeletion(known));
        members.forChange(known.id()).ifPresent(this::delete);
        return true;
    }

    private void delete(PortalUser user) {
        ABOUT_USERS.forEach(kind -> outbox.cancel(kind, user.id()));
        email.write(user);
        end.of(user, AuditEventType.MEMBER__DELETED);
        links.removeAllOf(user);
        changes.removeAllOf(user);
        members.remove(user);
    }
}
