package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;
import org.vestibule.staff.StaffAccount;

/** The signed-in user, for views: their name and rights. */
@Named
@RequestScoped
public class CurrentUser {

    private final Caller caller;
    private final CurrentStaff staff;

    @Inject
    public CurrentUser(Caller caller, CurrentStaff staff) {
        this.caller = caller;
        this.staff = staff;
    }

    /** The id of the account; null if nobody is signed in. */
    public Long getId() {
        return caller.id();
    }

    public boolean isSignedIn() {
        return caller.signedIn();
    }

    /** The text key of their job. */
    public String getJobKey() {
        return staff.account().map(account -> "job." + account.job()).orElse("product");
    }

    /** Their user name; null if nobody is signed in. */
    public String getUserName() {
        return staff.account().map(StaffAccount::userName).orElse(null);
    }

    public boolean may(String right) {
        return caller.may(Right.valueOf(right));
    }

    public String getName() {
        return caller.name();
    }

    public String getInitials() {
        return Stream.of(caller.name().split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
