package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.HashedPassword;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.StaffState;
import org.vestibule.staff.session.OpenSessions;

/** Stores a password of the staff in a single transaction. Hashing is done by the caller beforehand. */
@ApplicationScoped
@Transactional
class ReplaceStaffPasswordTransaction {

    private final StaffAccountService accounts;
    private final OpenSessions sessions;
    private final StaffLinks links;
    private final AuditTrail auditTrail;

    @Inject
    ReplaceStaffPasswordTransaction(
            StaffAccountService accounts, OpenSessions sessions, StaffLinks links, AuditTrail auditTrail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.auditTrail = auditTrail;
    }

    /**
     * Replaces the password. All other sessions end, and a mailed link becomes invalid.
     *
     * @param checked the hash that the current password was verified against
     * @return false if the password was changed meanwhile, and nothing was changed
     */
    boolean replace(long accountId, String checked, HashedPassword chosen) {
        StaffAccount account = accounts.forChange(accountId).orElseThrow();
        if (!account.passwordHash().equals(checked)) {
            return false;
        }
        write(account, chosen);
        auditTrail.tell(account.event(AuditEventType.STAFF__PASSWORD_CHANGED));
        return true;
    }

    /**
     * Consumes the link and sets the password: the account's first one, which activates it, or a new one.
     *
     * @return empty if the link is no longer valid, and nothing was changed
     */
    Optional<StaffAccount> set(String secret, HashedPassword chosen) {
        Optional<StaffAccount> account = links.accountOf(secret)
                .flatMap(accounts::forChange)
                .filter(held -> held.state() != StaffState.DEACTIVATED)
                .filter(held -> links.use(secret));
        account.ifPresent(held -> {
            boolean first = held.state() == StaffState.INVITED;
            write(held, chosen);
            auditTrail.tell(held.event(first ? AuditEventType.STAFF__JOINED : AuditEventType.STAFF__PASSWORD_SET));
        });
        return account;
    }

    private void write(StaffAccount account, HashedPassword chosen) {
        account.changePassword(chosen);
        sessions.endAllOf(account.id());
        links.endAllOf(account.id(), StaffLink.End.USED);
        accounts.forgetBrowsers(account);
    }
}
