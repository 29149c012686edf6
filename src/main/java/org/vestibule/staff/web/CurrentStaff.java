package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.vestibule.staff.StaffAccount;

/** The account that this request's person is signed in with, for the screens to name; what they may do, the caller knows. */
@RequestScoped
public class CurrentStaff {

    private StaffAccount account;

    /** Empty for nobody. */
    public Optional<StaffAccount> account() {
        return Optional.ofNullable(account);
    }

    /** @param now null for nobody */
    public void become(StaffAccount now) {
        account = now;
    }
}
