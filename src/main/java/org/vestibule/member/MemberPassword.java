package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.PasswordChange;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordHasher.Requester;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordProblem;

/** Lets the portal user who is signed in change the password: their own alone, and knowing the current one. */
@ApplicationScoped
public class MemberPassword {

    private final CurrentMember current;
    private final MemberSignIn signIn;
    private final PasswordReplacement replacement;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final Journal journal;

    @Inject
    MemberPassword(
            CurrentMember current,
            MemberSignIn signIn,
            PasswordReplacement replacement,
            PasswordPolicy policy,
            PasswordHasher passwords,
            Journal journal) {
        this.current = current;
        this.signIn = signIn;
        this.replacement = replacement;
        this.policy = policy;
        this.passwords = passwords;
        this.journal = journal;
    }

    /**
     * Sets the chosen password, ends the user's sessions everywhere, and uses up the recovery links that are on their way.
     * The current password counts like one that is attempted at the sign-in: an open screen is no place to guess it.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public PasswordChange change(String currentPassword, String chosen) {
        PortalUser user = current.required();
        return signIn.change(user, () -> attempt(user.id(), currentPassword, chosen));
    }

    private PasswordChange attempt(long userId, String currentPassword, String chosen) {
        PortalUser user = replacement.read(userId);
        boolean wrong = !signIn.matches(user, currentPassword, Requester.KNOWN);
        Optional<PasswordProblem> problem = policy.problem(chosen, own(user));
        if (wrong) {
            journal.tell(user.entry(Happening.MEMBER__PASSWORD_REFUSED));
        }
        if (wrong || problem.isPresent()) {
            return new PasswordChange.Refused(wrong, problem);
        }
        // Of two changes at once, the second has to know the password that the first one set.
        return replacement.replace(userId, user.passwordHash(), passwords.hash(chosen))
                ? new PasswordChange.Changed()
                : attempt(userId, currentPassword, chosen);
    }

    private static List<String> own(PortalUser user) {
        Contact contact = user.contact();
        return Arrays.asList(
                user.userName(),
                user.email().text(),
                contact.firstName(),
                contact.lastName(),
                contact.firstName() + contact.lastName(),
                contact.lastName() + contact.firstName());
    }
}
