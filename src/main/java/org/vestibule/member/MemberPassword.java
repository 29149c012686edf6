package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.security.PasswordChange;

/** Lets the portal user who is signed in change the password: their own alone, and knowing the current one. */
@ApplicationScoped
public class MemberPassword {

    private final CurrentMember current;
    private final MemberSignIn signIn;
    private final PasswordChangeStep step;

    @Inject
    MemberPassword(CurrentMember current, MemberSignIn signIn, PasswordChangeStep step) {
        this.current = current;
        this.signIn = signIn;
        this.step = step;
    }

    protected MemberPassword() {
        this(null, null, null);
    }

    /**
     * Sets the chosen password, ends the user's sessions everywhere, and uses up the recovery links that are on their way.
     * The current password counts like one that is tried at the sign-in: an open screen is no place to guess it.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public PasswordChange change(String currentPassword, String chosen) {
        PortalUser user = current.required();
        return signIn.change(user, () -> step.change(user.id(), currentPassword, chosen));
    }
}
