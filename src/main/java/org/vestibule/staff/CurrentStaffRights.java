package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.vestibule.security.Right;
import org.vestibule.security.StaffRights;

/** Reads the current rights from the stored accounts. */
@ApplicationScoped
class CurrentStaffRights implements StaffRights {

    private final StaffAccountService accounts;

    @Inject
    CurrentStaffRights(StaffAccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<Right> of(long staffId, Long portalId) {
        return accounts.byId(staffId)
                .filter(StaffAccount::active)
                .filter(account -> account.portals().contains(portalId))
                .map(account -> account.job().rights())
                .orElse(Set.of());
    }
}
