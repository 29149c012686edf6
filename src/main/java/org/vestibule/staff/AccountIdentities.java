package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.owner.ContactOwners;
import org.vestibule.security.StaffIdentities;
import org.vestibule.security.StaffIdentity;

/** Reads from the stored accounts who somebody of the staff is. */
@ApplicationScoped
class AccountIdentities implements StaffIdentities {

    private final StaffAccountService accounts;
    private final ContactOwners names;

    @Inject
    AccountIdentities(StaffAccountService accounts, ContactOwners names) {
        this.accounts = accounts;
        this.names = names;
    }

    @Override
    public Optional<StaffIdentity> active(long staffId) {
        return accounts.byId(staffId)
                .filter(StaffAccount::active)
                .map(account -> new StaffIdentity(
                        account.id(), account.displayName(), account.job().rights(), account.portals()));
    }

    @Override
    public Map<Long, String> names(Collection<Long> staffIds) {
        return names.names(staffIds);
    }
}
