package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.vestibule.contact.EmailAddress;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.portal.Portal;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordProblem;
import org.vestibule.security.tries.Tries;

/**
 * Lets portal users who can't sign in back in: with a link that goes to their e-mail address, works for an hour, once,
 * and sets a new password.
 */
@ApplicationScoped
@Transactional
public class PasswordRecovery {

    private static final int WISHES_AN_HOUR = 30;

    private final RecoveryLinks links;
    private final MemberSessions sessions;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final Tries tries;
    private final Event<RecoveryWanted> wanted;
    private final Journal journal;

    @Inject
    PasswordRecovery(
            RecoveryLinks links,
            MemberSessions sessions,
            PasswordPolicy policy,
            PasswordHasher passwords,
            Tries tries,
            Event<RecoveryWanted> wanted,
            Journal journal) {
        this.links = links;
        this.sessions = sessions;
        this.policy = policy;
        this.passwords = passwords;
        this.tries = tries;
        this.wanted = wanted;
        this.journal = journal;
    }

    protected PasswordRecovery() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Has a link sent to the address if it is a user's. Whether it is can't be told from the answer, nor from the time it
     * takes: the address is looked up afterwards, by another thread.
     *
     * @return whether the wish was heard at all: not where too many came from the same network address
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean ask(Portal portal, EmailAddress email) {
        if (!tries.mayAsk("recovery in portal " + portal.id(), WISHES_AN_HOUR, Duration.ofHours(1))) {
            return false;
        }
        journal.tell(Entry.of(Happening.MEMBER__RECOVERY_ASKED).with("portal", portal.key()));
        wanted.fireAsync(new RecoveryWanted(portal.id(), email));
        return true;
    }

    /** What the link is good for, opened in this portal. */
    public RecoveryState look(Portal portal, String secret) {
        return links.look(portal, secret);
    }

    /** Sets the password by the link, and ends the user's sessions everywhere. */
    public NewPasswordOutcome change(Portal portal, String secret, String password) {
        RecoveryState state = links.look(portal, secret);
        if (!(state instanceof RecoveryState.Valid valid)) {
            return new NewPasswordOutcome.NotUsable(state);
        }
        Optional<PasswordProblem> plain = policy.problem(password, Arrays.asList(valid.userName()));
        if (plain.isPresent()) {
            return new NewPasswordOutcome.Refused(plain.get());
        }
        String hash = passwords.hash(password);
        return links.use(secret)
                .<NewPasswordOutcome>map(user -> changed(user, hash))
                .orElseGet(() -> new NewPasswordOutcome.NotUsable(new RecoveryState.Used()));
    }

    private NewPasswordOutcome changed(PortalUser user, String hash) {
        user.changePassword(hash);
        sessions.endAllOf(user);
        journal.tell(user.entry(Happening.MEMBER__PASSWORD_SET));
        return new NewPasswordOutcome.Changed(user);
    }
}
