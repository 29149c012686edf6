package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.PasswordChange;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordProblem;

/** One attempt of a portal user to change the password, as one transaction. */
@ApplicationScoped
@Transactional
class PasswordChangeStep {

    private final Members members;
    private final MemberSignIn signIn;
    private final MemberSessions sessions;
    private final RecoveryLinks links;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final Journal journal;

    @Inject
    PasswordChangeStep(
            Members members,
            MemberSignIn signIn,
            MemberSessions sessions,
            RecoveryLinks links,
            PasswordPolicy policy,
            PasswordHasher passwords,
            Journal journal) {
        this.members = members;
        this.signIn = signIn;
        this.sessions = sessions;
        this.links = links;
        this.policy = policy;
        this.passwords = passwords;
        this.journal = journal;
    }

    protected PasswordChangeStep() {
        this(null, null, null, null, null, null, null);
    }

    PasswordChange change(long userId, String currentPassword, String chosen) {
        // Held from here on: of two changes at once the second has to know the password that the first one set.
        PortalUser user = members.forChange(userId).orElseThrow();
        boolean wrong = !signIn.matches(user, currentPassword);
        Optional<PasswordProblem> problem = policy.problem(chosen, Arrays.asList(own(user)));
        if (wrong) {
            journal.tell(user.entry(Happening.MEMBER__PASSWORD_REFUSED));
        }
        if (wrong || problem.isPresent()) {
            return new PasswordChange.Refused(wrong, problem);
        }
        user.changePassword(passwords.hash(chosen));
        sessions.endAllOf(user);
        links.endAllOf(user);
        journal.tell(user.entry(Happening.MEMBER__PASSWORD_CHANGED));
        return new PasswordChange.Changed();
    }

    private static String[] own(PortalUser user) {
        Contact contact = user.contact();
        return new String[] {
            user.userName(),
            user.email().text(),
            contact.firstName(),
            contact.lastName(),
            contact.firstName() + contact.lastName(),
            contact.lastName() + contact.firstName()
        };
    }
}
