package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.HashedPassword;

/** Writes the new password of somebody of the staff, as one transaction. Nothing here hashes: that is done before. */
@ApplicationScoped
@Transactional
class ReplaceStaffPasswordTransaction {

    @PersistenceContext
    private EntityManager entities;

    private final StaffAccountService accounts;
    private final AuditTrail auditTrail;

    @Inject
    ReplaceStaffPasswordTransaction(StaffAccountService accounts, AuditTrail auditTrail) {
        this.accounts = accounts;
        this.auditTrail = auditTrail;
    }

    /**
     * Replaces the password.
     *
     * @param checked the hash that the current password was compared with
     * @return false where the account has another password by now, and nothing was changed
     */
    boolean replace(long accountId, String checked, HashedPassword chosen) {
        StaffAccount account = entities.find(StaffAccount.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (!account.passwordHash().equals(checked)) {
            return false;
        }
        account.changePassword(chosen);
        accounts.forgetBrowsers(account);
        auditTrail.tell(AuditEvent.of(AuditEventType.STAFF__PASSWORD_CHANGED).with("staff", accountId));
        return true;
    }
}
