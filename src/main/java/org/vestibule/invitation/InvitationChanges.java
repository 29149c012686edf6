package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.vestibule.invitation.InviteOutcome.Refused;
import org.vestibule.invitation.LifecycleOutcome.Hindered;
import org.vestibule.invitation.LifecycleOutcome.NotLater;
import org.vestibule.invitation.LifecycleOutcome.TooFar;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Changes what an open invitation promises. Its link stays the same, and no e-mail is sent. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationChanges {

    /** The longest that anyone may be given to accept, from now; the day on which that ends counts whole. */
    public static final Duration MOST = Duration.ofDays(365);

    private final Hold hold;
    private final InviteRules rules;
    private final Clock clock;
    private final Journal journal;

    @Inject
    InvitationChanges(Hold hold, InviteRules rules, Clock clock, Journal journal) {
        this.hold = hold;
        this.rules = rules;
        this.clock = clock;
        this.journal = journal;
    }

    protected InvitationChanges() {
        this(null, null, null, null);
    }

    /** Gives as much time, from now, as the portal gives to new invitations. */
    public LifecycleOutcome extend(long invitationId) {
        return extend(invitationId, invitation -> clock.instant()
                .plus(invitation.portal().invitationValidity()));
    }

    /** Gives time until then: later than now agreed, and no further off than {@link #MOST}. */
    public LifecycleOutcome extend(long invitationId, Instant until) {
        return extend(invitationId, invitation -> until);
    }

    private LifecycleOutcome extend(long invitationId, Function<PortalInvitation, Instant> end) {
        return hold.whileOpen(invitationId, invitation -> {
            Optional<Refused> hindrance = rules.against(invitation.contact(), invitation.portal()).stream()
                    .findFirst();
            if (hindrance.isPresent()) {
                return new Hindered(hindrance.get());
            }
            Instant until = end.apply(invitation);
            if (!until.isAfter(invitation.expiresAt())) {
                return new NotLater(hold.summary(invitation));
            }
            Instant latest = clock.instant().plus(MOST);
            return until.isAfter(latest.plus(Duration.ofDays(1))) ? new TooFar(latest) : extend(invitation, until);
        });
    }

    private LifecycleOutcome extend(PortalInvitation invitation, Instant until) {
        invitation.extend(until);
        journal.tell(invitation.entry(Happening.INVITATION__EXTENDED).with("until", until));
        return hold.done(invitation);
    }
}
