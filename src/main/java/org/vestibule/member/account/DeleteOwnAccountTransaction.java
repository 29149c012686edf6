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

/** Deletes a portal user with all that belongs to the account, as one transaction. Nothing here hashes: that is done before. */
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

    @Inject
    DeleteOwnAccountTransaction(
            PortalUserRepository members,
            Event<AccountDeletion> deletion,
            Outbox outbox,
            EndAccess end,
            RecoveryLinks links,
            AddressChanges changes) {
        this.members = members;
        this.deletion = deletion;
        this.outbox = outbox;
        this.end = end;
        this.links = links;
        this.changes = changes;
    }

    /**
     * Deletes the user, invitations being told before the user is held, as accepting takes them. Another request may have
     * deleted the user before: that is fine.
     *
     * @param checked the hash that the current password was compared with
     * @return false where the user has another password by now, and nothing was changed
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
        end.of(user, AuditEventType.MEMBER__DELETED);
        links.removeAllOf(user);
        changes.removeAllOf(user);
        members.remove(user);
    }
}
