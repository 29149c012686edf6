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

/** Writes the password of somebody of the staff, as one transaction. Nothing here hashes: that is done before. */
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
     * Replaces the password. What is open elsewhere ends, and so does a mailed link.
     *
     * @param checked the hash that the current password was compared with
     * @return false where the account has another password by now, and nothing was changed
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
     * Uses the link up and sets the password: the account's first one, with which it becomes active, or another.
     *
     * @return empty where the link isn't good any more, and nothing was changed
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
