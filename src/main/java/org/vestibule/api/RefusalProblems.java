package org.vestibule.api;

import static java.util.Map.entry;

import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.api.problem.ProblemException;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.shell.problem.ProblemDocument;

/**
 * The problems for the reasons of the use cases about invitations. A unit test fails if a reason has none; the codes are
 * public, and stay.
 */
final class RefusalProblems {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    static final Map<Class<?>, ProblemDocument> ALL = Map.ofEntries(
            entry(InviteOutcome.UnknownContact.class, unprocessable("unknown-contact", "There is no such contact")),
            entry(
                    InviteOutcome.UnknownPortal.class,
                    unprocessable("unknown-portal", "There is no such portal, or the API key doesn't extend to it")),
            entry(InviteOutcome.InactiveContact.class, conflict("inactive-contact", "The contact is inactive")),
            entry(InviteOutcome.NoEmail.class, conflict("no-email", "The contact has no valid e-mail address")),
            entry(
                    InviteOutcome.AlreadyMember.class,
                    conflict("already-portal-user", "The contact is a user of the portal already")),
            entry(
                    InviteOutcome.AccessClosed.class,
                    conflict("access-closed", "The contact's access to the portal was closed")),
            entry(InviteOutcome.ClosedPortal.class, conflict("closed-portal", "The portal is closed")),
            entry(
                    InviteOutcome.NoInvitePage.class,
                    conflict("no-invite-page", "The portal has no published invite page")),
            entry(
                    InviteOutcome.OpenInvitation.class,
                    conflict("open-invitation", "The contact has an open invitation into the portal")),
            entry(
                    InviteOutcome.MailboxInvited.class,
                    conflict("mailbox-invited", "Another contact with the address has an open invitation")),
            entry(
                    InviteOutcome.TooManyToMailbox.class,
                    tooMany("too-many-to-mailbox", "The mailbox got too many e-mails within the last hour")),
            entry(
                    InviteOutcome.TooManyBySender.class,
                    tooMany("too-many-by-sender", "Too many e-mails were sent within the last hour")),
            entry(InviteOutcome.NoRole.class, unprocessable("no-role", "A role is needed")),
            entry(InviteOutcome.UnknownRole.class, unprocessable("unknown-role", "There is no such role")),
            entry(
                    InviteOutcome.RoleOfAnotherPortal.class,
                    unprocessable("role-of-another-portal", "The role is of another portal")),
            entry(InviteOutcome.RoleKept.class, unprocessable("role-kept", "Administrators alone may give the role")),
            entry(InviteOutcome.MessageTooLong.class, unprocessable("message-too-long", "The message is too long")),
            entry(
                    InviteOutcome.ExpiryInThePast.class,
                    unprocessable("expiry-in-the-past", "The expiry is in the past")),
            entry(LifecycleOutcome.NoLongerOpen.class, conflict("no-longer-open", "The invitation has ended already")),
            entry(LifecycleOutcome.OnItsWay.class, conflict("on-its-way", "The e-mail is waiting to be sent")));

    private RefusalProblems() {}

    private static ProblemDocument conflict(String code, String title) {
        return new ProblemDocument(code, CONFLICT, title, null);
    }

    private static ProblemDocument unprocessable(String code, String title) {
        return new ProblemDocument(code, UNPROCESSABLE, title, null);
    }

    private static ProblemDocument tooMany(String code, String title) {
        return new ProblemDocument(code, TOO_MANY_REQUESTS, title, null);
    }

    static ProblemException inactiveContact() {
        return new ProblemException(ALL.get(InviteOutcome.InactiveContact.class));
    }

    static ProblemException unknownRole(String key) {
        return new ProblemException(
                ALL.get(InviteOutcome.UnknownRole.class).detailed("The portal has no role with the key " + key + "."));
    }

    static ProblemException unknownPortal() {
        return new ProblemException(ALL.get(InviteOutcome.UnknownPortal.class));
    }

    /** The problem for a refused invitation. */
    static ProblemException of(Refused refused, Clock clock) {
        ProblemDocument problem = ALL.get(refused.getClass());
        Optional<InvitationSummary> existing = existing(refused);
        if (existing.isPresent()) {
            problem =
                    problem.with("invitationId", Json.createValue(existing.get().id()));
        }
        return again(refused)
                .map(again -> Map.of("Retry-After", String.valueOf(seconds(again, clock))))
                .map(headers -> new ProblemException(ALL.get(refused.getClass()), headers))
                .orElse(new ProblemException(problem));
    }

    private static Optional<InvitationSummary> existing(Refused refused) {
        if (refused instanceof InviteOutcome.OpenInvitation open) {
            return Optional.of(open.existing());
        }
        return refused instanceof InviteOutcome.MailboxInvited other ? Optional.of(other.existing()) : Optional.empty();
    }

    private static Optional<Instant> again(Refused refused) {
        if (refused instanceof InviteOutcome.TooManyToMailbox mailbox) {
            return Optional.of(mailbox.again());
        }
        return refused instanceof InviteOutcome.TooManyBySender sender ? Optional.of(sender.again()) : Optional.empty();
    }

    private static long seconds(Instant again, Clock clock) {
        return Math.max(1, Duration.between(clock.instant(), again).toSeconds() + 1);
    }

    /** The invitation that a command was done on, or else the problem. */
    static InvitationSummary done(LifecycleOutcome outcome, Clock clock) {
        if (outcome instanceof LifecycleOutcome.Done done) {
            return done.invitation();
        }
        if (outcome instanceof LifecycleOutcome.Ineligible ineligible) {
            throw of(ineligible.reason(), clock);
        }
        if (outcome instanceof LifecycleOutcome.UnknownInvitation) {
            throw ApiProblems.notFound();
        }
        throw new ProblemException(ALL.get(outcome.getClass()));
    }
}
