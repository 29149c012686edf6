package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.contact.EmailAddress;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.portal.Portal;
import org.vestibule.security.Overloaded;
import org.vestibule.security.PasswordHasher;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.security.PasswordProblem;
import org.vestibule.security.throttle.SignInThrottle;

/**
 * Lets portal users who can't sign in back in: with a link that goes to their e-mail address, works for an hour, once,
 * and sets a new password.
 */
@ApplicationScoped
public class PasswordRecovery {

    private static final int REQUESTS_AN_HOUR = 30;

    private final RecoveryLinks links;
    private final PasswordReplacement replacement;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final SignInThrottle throttle;
    private final Event<RecoveryWanted> wanted;
    private final Journal journal;

    @Inject
    PasswordRecovery(
            RecoveryLinks links,
            PasswordReplacement replacement,
            PasswordPolicy policy,
            PasswordHasher passwords,
            SignInThrottle throttle,
            Event<RecoveryWanted> wanted,
            Journal journal) {
        this.links = links;
        this.replacement = replacement;
        this.policy = policy;
        this.passwords = passwords;
        this.throttle = throttle;
        this.wanted = wanted;
        this.journal = journal;
    }

    /**
     * Has a link sent to the address if it is a user's. Whether it is can't be told from the answer, nor from the time it
     * takes: the address is looked up afterwards, by another thread.
     *
     * @param page the language of the page where it was asked: that of the e-mail where the user's isn't known
     * @return whether the request was heard at all: not where too many came from the same network, unless this browser is
     *     known to the account
     */
    public boolean ask(Portal portal, EmailAddress email, Locale page) {
        boolean heard = throttle.mayAsk(
                "recovery in portal " + portal.id(),
                MemberSignIn.realm(portal),
                email.key(),
                REQUESTS_AN_HOUR,
                Duration.ofHours(1));
        if (!heard) {
            return false;
        }
        journal.tell(Entry.of(Happening.MEMBER__RECOVERY_ASKED).with("portal", portal.key()));
        wanted.fireAsync(new RecoveryWanted(portal.id(), email, page));
        return true;
    }

    /** What the link is good for, opened in this portal. */
    public RecoveryState look(Portal portal, String secret) {
        return links.look(portal, secret);
    }

    /** The language of the e-mail with the link, opened in this portal; empty for a link that there never was. */
    public Optional<Locale> language(Portal portal, String secret) {
        return links.language(portal, secret);
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
        try {
            return replacement
                    .reset(secret, passwords.hash(password))
                    .<NewPasswordOutcome>map(NewPasswordOutcome.Changed::new)
                    .orElseGet(() -> new NewPasswordOutcome.NotUsable(new RecoveryState.Used()));
        } catch (Overloaded e) {
            return new NewPasswordOutcome.Busy();
        }
    }
}
