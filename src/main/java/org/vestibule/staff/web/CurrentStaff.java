package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.vestibule.staff.StaffAccount;

/** The account that is signed in for this request, for display; its rights are known by the caller. */
@RequestScoped
public class CurrentStaff {

    private StaffAccount account;

    /** Empty if nobody is signed in. */
    public Optional<StaffAccount> account() {
        return Optional.ofNullable(account);
    }

    /** @param now null if nobody is signed in */
    public void become(StaffAccount now) {
        account = now;
    }
}
