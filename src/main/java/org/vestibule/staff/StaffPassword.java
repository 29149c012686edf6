package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.Caller;
import org.vestibule.security.PasswordChange;
import org.vestibule.security.PasswordChange.TooManyTries;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.security.tries.Tries;

/** Lets members of the staff change their password: their own alone, and knowing the current one. */
@ApplicationScoped
@Requires(Right.OWN_ACCOUNT)
public class StaffPassword {

    private final Caller caller;
    private final StaffAccounts accounts;
    private final StaffPasswordStep step;
    private final Tries tries;
    private final Journal journal;

    @Inject
    StaffPassword(Caller caller, StaffAccounts accounts, StaffPasswordStep step, Tries tries, Journal journal) {
        this.caller = caller;
        this.accounts = accounts;
        this.step = step;
        this.tries = tries;
        this.journal = journal;
    }

    protected StaffPassword() {
        this(null, null, null, null, null);
    }

    /** Sets the chosen password. The current one counts like one that is tried at the sign-in. */
    public PasswordChange change(String currentPassword, String chosen) {
        StaffAccount account = accounts.byId(caller.id()).orElseThrow();
        PasswordChange outcome = tries.change(
                StaffAccounts.PLACE,
                StaffAccount.keyOf(account.userName()),
                () -> step.change(account.id(), currentPassword, chosen));
        if (outcome instanceof TooManyTries tooMany && tooMany.news()) {
            journal.tell(Entry.of(Happening.STAFF__SIGN_IN_LIMITED));
        }
        return outcome;
    }
}
