package org.vestibule.invitation.web;

import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.NoAddress;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.command.LifecycleOutcome.NotLater;
import org.vestibule.invitation.command.LifecycleOutcome.OnItsWay;
import org.vestibule.invitation.command.LifecycleOutcome.SameAddress;
import org.vestibule.invitation.command.LifecycleOutcome.TooFar;
import org.vestibule.invitation.inviting.InviteOutcome.RoleKept;
import org.vestibule.invitation.inviting.InviteOutcome.RoleOfAnotherPortal;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownRole;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;

/** Renders the outcomes of commands on an invitation as messages. */
public final class LifecycleOutcomeMessages {

    private static final String TEXTS = "invitationText";

    private LifecycleOutcomeMessages() {}

    /**
     * Shows the message of the outcome on the view.
     *
     * @param success the key of the message for success
     * @return whether nothing is left to do
     */
    public static boolean tell(LifecycleOutcome outcome, String success) {
        boolean well = well(outcome);
        if (well) {
            Texts.tellHere(words(outcome, success));
        } else {
            Texts.refuse(null, words(outcome, success));
        }
        return well;
    }

    public static boolean well(LifecycleOutcome outcome) {
        return outcome instanceof Done || outcome instanceof OnItsWay;
    }

    public static String words(LifecycleOutcome outcome, String success) {
        if (outcome instanceof Done done) {
            return text(success, done.invitation());
        }
        if (outcome instanceof OnItsWay waiting) {
            return text("say.onItsWay", waiting.invitation());
        }
        if (outcome instanceof NoLongerOpen ended) {
            return text("refused.ended." + ended.invitation().status(), ended.invitation());
        }
        if (outcome instanceof NotLater longer) {
            return text("refused.notLater", longer.invitation());
        }
        if (outcome instanceof TooFar far) {
            return Texts.text(TEXTS, "refused.tooFar", Moments.current().day(far.latest()));
        }
        if (outcome instanceof NoAddress) {
            return Texts.text(TEXTS, "correct.noAddress");
        }
        if (outcome instanceof SameAddress same) {
            return text("correct.sameAddress", same.invitation());
        }
        if (outcome instanceof Ineligible ineligible) {
            return InviteRefusalMessages.explain(ineligible.reason()).text();
        }
        return Texts.text(TEXTS, "refused.unknown");
    }

    /** The message on a change of role, which may be refused because of the role itself. */
    public static String wordsOnRole(LifecycleOutcome outcome, String success) {
        if (isRoleRefused(outcome)) {
            return Texts.text(TEXTS, "changeRole.notGivable");
        }
        return outcome instanceof Ineligible ineligible && ineligible.reason() instanceof RoleOfAnotherPortal
                ? Texts.text(TEXTS, "bulk.role.otherPortal")
                : words(outcome, success);
    }

    /** Whether the role was deleted, or this person may not give it. */
    public static boolean isRoleRefused(LifecycleOutcome outcome) {
        return outcome instanceof Ineligible ineligible
                && (ineligible.reason() instanceof RoleKept || ineligible.reason() instanceof UnknownRole);
    }

    private static String text(String key, InvitationSummary invitation) {
        return Texts.text(
                TEXTS,
                key,
                invitation.contactName(),
                invitation.portalName(),
                Moments.current().full(invitation.expiresAt()));
    }
}
