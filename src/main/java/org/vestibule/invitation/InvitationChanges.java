package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vestibule.invitation.InviteOutcome.Refused;
import org.vestibule.invitation.LifecycleOutcome.Hindered;
import org.vestibule.invitation.LifecycleOutcome.NotLater;
import org.vestibule.invitation.LifecycleOutcome.TooFar;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.Portals;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Changes what an open invitation promises. A link that was sent stays the same, and no further e-mail is. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationChanges {

    /** The longest that anyone may be given to accept, from now; the day on which that ends counts whole. */
    public static final Duration MOST = Duration.ofDays(365);

    private final Hold hold;
    private final Invitations invitations;
    private final InviteRules rules;
    private final Standing standing;
    private final Portals portals;
    private final InvitationPostage postage;
    private final InvitationLetters letters;
    private final Caller caller;
    private final Clock clock;
    private final Journal journal;

    @Inject
    InvitationChanges(
            Hold hold,
            Invitations invitations,
            InviteRules rules,
            Standing standing,
            Portals portals,
            InvitationPostage postage,
            InvitationLetters letters,
            Caller caller,
            Clock clock,
            Journal journal) {
        this.hold = hold;
        this.invitations = invitations;
        this.rules = rules;
        this.standing = standing;
        this.portals = portals;
        this.postage = postage;
        this.letters = letters;
        this.caller = caller;
        this.clock = clock;
        this.journal = journal;
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
        return change(invitationId, invitation -> {
            Instant until = end.apply(invitation);
            if (!until.isAfter(invitation.expiresAt())) {
                return new NotLater(hold.summary(invitation));
            }
            Instant latest = clock.instant().plus(MOST);
            if (until.isAfter(latest.plus(Duration.ofDays(1)))) {
                return new TooFar(latest);
            }
            invitation.extend(until);
            return changed(invitation, Entry.of(Happening.INVITATION__EXTENDED).with("until", until));
        });
    }

    /** The roles that the caller may choose from, by name; empty where there is no such invitation. */
    public List<PortalRole> roles(long invitationId) {
        return invitations
                .byId(invitationId)
                .map(invitation -> rules.givable(invitation.portal()))
                .orElse(List.of());
    }

    /**
     * Offers this role and no other. Whoever makes it answers for the invitation from then on where its inviter couldn't
     * give the role.
     */
    public LifecycleOutcome changeRole(long invitationId, long roleId) {
        return change(invitationId, invitation -> {
            Optional<Refused> wrong = rules.againstRole(roleId, invitation.portal());
            if (wrong.isPresent()) {
                return new Hindered(wrong.get());
            }
            PortalRole role = portals.role(roleId).orElseThrow();
            String before = String.join(", ", invitation.roleNames());
            invitation.offer(role);
            if (!standing.inviterMayGive(invitation, role)) {
                invitation.vouchedForBy(caller);
            }
            return changed(
                    invitation,
                    Entry.of(Happening.INVITATION__ROLE_CHANGED)
                            .with("role", role.name())
                            .with("before", before));
        });
    }

    private LifecycleOutcome change(long invitationId, Function<PortalInvitation, LifecycleOutcome> change) {
        return hold.whileOpen(
                invitationId,
                invitation -> rules.against(invitation.contact(), invitation.portal()).stream()
                        .findFirst(),
                change);
    }

    /**
     * An e-mail that hasn't left yet would tell what is no longer so: another takes its place, at once, or for a reminder
     * when {@link Reminding} comes by. One that is being handed over can't be taken back: another follows it where the
     * mailbox may get one more; its link leads to what is so in any case.
     */
    private LifecycleOutcome changed(PortalInvitation invitation, Entry entry) {
        boolean recalled = letters.recall(invitation);
        if (invitation.status() == InvitationStatus.PENDING_SEND) {
            permission(recalled, invitation).ifPresent(permission -> letters.send(invitation, permission));
        }
        journal.tell(invitation.about(entry));
        return hold.done(invitation);
    }

    private Optional<Granted> permission(boolean recalled, PortalInvitation invitation) {
        return recalled
                ? Optional.of(postage.replacing())
                : postage.ask(invitation.email(), Optional::of, refused -> Optional.empty());
    }
}
