package org.vestibule.invitation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.invitation.Eligibility;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.InvitedRole;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.NotLater;
import org.vestibule.invitation.command.LifecycleOutcome.TooFar;
import org.vestibule.invitation.inviting.InvitationEmailQuota;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.invitation.inviting.InviteRules;
import org.vestibule.invitation.mail.InvitationEmailComposer;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Changes the offer of an open invitation. A link that was sent stays valid, and no further e-mail is sent. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationChanges {

    /** The longest validity from now on; its last day counts in full. */
    public static final Duration MAX_VALIDITY = Duration.ofDays(365);

    private final InvitationLock lock;
    private final InvitationRepository invitations;
    private final InviteRules rules;
    private final Eligibility eligibility;
    private final PortalRepository portals;
    private final InvitationEmailQuota quota;
    private final InvitationEmailComposer composer;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    InvitationChanges(
            InvitationLock lock,
            InvitationRepository invitations,
            InviteRules rules,
            Eligibility eligibility,
            PortalRepository portals,
            InvitationEmailQuota quota,
            InvitationEmailComposer composer,
            Caller caller,
            Clock clock,
            AuditTrail auditTrail) {
        this.lock = lock;
        this.invitations = invitations;
        this.rules = rules;
        this.eligibility = eligibility;
        this.portals = portals;
        this.quota = quota;
        this.composer = composer;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** Extends the validity to the portal's default, counted from now. */
    public LifecycleOutcome extend(long invitationId) {
        return extend(invitationId, invitation -> clock.instant()
                .plus(invitation.portal().invitationValidity()));
    }

    /**
     * Extends the expiry to {@code until}: later than the present expiry, and no later than {@link #MAX_VALIDITY} from
     * now.
     */
    public LifecycleOutcome extend(long invitationId, Instant until) {
        return extend(invitationId, invitation -> until);
    }

    private LifecycleOutcome extend(long invitationId, Function<PortalInvitation, Instant> end) {
        return change(invitationId, invitation -> {
            Instant until = end.apply(invitation);
            if (!until.isAfter(invitation.offer().expiresAt())) {
                return new NotLater(lock.summary(invitation));
            }
            Instant latest = clock.instant().plus(MAX_VALIDITY);
            if (until.isAfter(latest.plus(Duration.ofDays(1)))) {
                return new TooFar(latest);
            }
            invitation.extend(until);
            return changed(
                    invitation,
                    invitation.event(AuditEventType.INVITATION__EXTENDED).with("until", until));
        });
    }

    /** The roles that the caller may choose from, by name; empty if there is no such invitation. */
    public List<PortalRole> roles(long invitationId) {
        return invitations
                .byId(invitationId, caller.portals())
                .map(invitation -> rules.givable(invitation.portal()))
                .orElse(List.of());
    }

    /**
     * Replaces the offered roles with this role. If the inviter couldn't give the role, the caller becomes responsible
     * for the invitation.
     */
    public LifecycleOutcome changeRole(long invitationId, long roleId) {
        return change(invitationId, invitation -> {
            Optional<Refused> wrong = rules.refusalForRole(roleId, invitation.portal());
            if (wrong.isPresent()) {
                return new Ineligible(wrong.get());
            }
            PortalRole role = portals.role(roleId, caller.portals()).orElseThrow();
            String before = String.join(", ", InvitedRole.names(invitation.roles()));
            invitation.offerOnly(role);
            if (!eligibility.inviterMayGive(invitation, role)) {
                invitation.changeInviter(caller);
            }
            return changed(
                    invitation,
                    invitation
                            .event(AuditEventType.INVITATION__ROLE_CHANGED)
                            .with("role", role.name())
                            .with("before", before));
        });
    }

    private LifecycleOutcome change(long invitationId, Function<PortalInvitation, LifecycleOutcome> change) {
        return lock.whileOpen(
                invitationId,
                invitation -> rules.refusalsFor(invitation.contact(), invitation.portal()).stream()
                        .findFirst(),
                change);
    }

    /**
     * Replaces an unsent e-mail, whose text would no longer be true: at once, or, for a reminder, when the next is due.
     * An e-mail that is being sent can't be cancelled: another follows if the rate limit of the mailbox allows it; its
     * link leads to the present offer in any case.
     */
    private LifecycleOutcome changed(PortalInvitation invitation, AuditEvent event) {
        boolean recalled = composer.recall(invitation);
        if (invitation.status() == InvitationStatus.PENDING_SEND) {
            permission(recalled, invitation).ifPresent(permission -> composer.send(invitation, permission));
        }
        auditTrail.tell(event);
        return lock.done(invitation);
    }

    private Optional<Granted> permission(boolean recalled, PortalInvitation invitation) {
        return recalled
                ? Optional.of(quota.replacing())
                : quota.ask(invitation.offer().email(), Optional::of, refused -> Optional.empty());
    }
}
