package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.HashedPassword;

/** Writes the new password of somebody of the staff, as one transaction. Nothing here hashes: that is done before. */
@ApplicationScoped
@Transactional
class StaffPasswordReplacement {

    @PersistenceContext
    private EntityManager entities;

    private final StaffAccounts accounts;
    private final Journal journal;

    @Inject
    StaffPasswordReplacement(StaffAccounts accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
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
        journal.tell(Entry.of(Happening.STAFF__PASSWORD_CHANGED).with("staff", accountId));
        return true;
    }
}
