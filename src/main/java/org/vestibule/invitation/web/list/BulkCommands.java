package org.vestibule.invitation.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.command.NewLinkRequestService;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.invitation.web.LifecycleOutcomeMessages;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.shell.Texts;
import org.vestibule.shell.guard.RequestId;
import org.vestibule.shell.typed.FormReturned;

/**
 * The commands on the invitations that are selected in the list. Each invitation is handled separately, so that a
 * failure doesn't affect the others; the result of each is shown. They handle at most one page of the list at a time.
 */
@Named("bulk")
@RequestScoped
public class BulkCommands {

    private static final Logger LOG = Logger.getLogger(BulkCommands.class.getName());
    private static final String TEXTS = "invitationText";

    private final InvitationQueryService records;
    private final InvitationLifecycle lifecycle;
    private final InvitationChanges changes;
    private final NewLinkRequestService newLinkRequests;
    private final InvitationList list;

    private Set<Long> returned = Set.of();
    private List<BulkResult> results = List.of();
    private String command = "";

    @Inject
    public BulkCommands(
            InvitationQueryService records,
            InvitationLifecycle lifecycle,
            InvitationChanges changes,
            NewLinkRequestService newLinkRequests,
            InvitationList list) {
        this.records = records;
        this.lifecycle = lifecycle;
        this.changes = changes;
        this.newLinkRequests = newLinkRequests;
        this.list = list;
    }

    /** Resends each invitation; replaces an expired invitation with a new one. */
    public void resend() {
        run("resend", LifecycleOutcomeMessages::words, id -> {
            LifecycleOutcome outcome = lifecycle.resend(id);
            return outcome instanceof NoLongerOpen ended && ended.invitation().status() == InvitationStatus.EXPIRED
                    ? newLinkRequests.send(id)
                    : outcome;
        });
    }

    /** Extends the expiry of each invitation. */
    void extend(Instant until) {
        run("extend", LifecycleOutcomeMessages::words, id -> changes.extend(id, until));
    }

    void revoke() {
        run("revoke", LifecycleOutcomeMessages::words, lifecycle::revoke);
    }

    /** Replaces the roles of each invitation into the role's portal with this role. */
    void changeRole(long roleId) {
        run("changeRole", LifecycleOutcomeMessages::wordsOnRole, id -> changes.changeRole(id, roleId));
    }

    private void run(
            String name, BiFunction<LifecycleOutcome, String, String> words, LongFunction<LifecycleOutcome> step) {
        Set<Long> ids = InvitationSelection.inRequest();
        if (ids.isEmpty()) {
            Texts.refuse(null, Texts.text(TEXTS, "bulk.none"));
            return;
        }
        command = name;
        results = ids.stream().map(id -> result(id, words, step)).toList();
        list.read();
    }

    private BulkResult result(
            long id, BiFunction<LifecycleOutcome, String, String> words, LongFunction<LifecycleOutcome> step) {
        String name = records.byId(id)
                .map(invitation -> invitation.contactName() + " → " + invitation.portalName())
                .orElse("");
        try {
            LifecycleOutcome outcome = step.apply(id);
            return new BulkResult(
                    id, name, LifecycleOutcomeMessages.well(outcome), words.apply(outcome, "bulk.done." + command));
        } catch (AccessDeniedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Invitation " + id + ": " + command + " of several failed", e);
            String reference = RequestId.current().orElse("");
            return new BulkResult(id, name, false, Texts.text(TEXTS, "bulk.failed.formatted", reference));
        }
    }

    /** Restores the selection for somebody who had to sign in before the request was handled. */
    void choose(@Observes FormReturned form) {
        returned = InvitationSelection.in(form);
    }

    public boolean isChosen(long id) {
        return returned.contains(id);
    }

    /** The result of each, in the order of the list; empty if there was no command. */
    public List<BulkResult> getResults() {
        return results;
    }

    /** What was done, and with how many invitations. */
    public String getSummary() {
        long done = results.stream().filter(BulkResult::done).count();
        return Texts.text(
                TEXTS, "bulk.summary.formatted", Texts.text(TEXTS, "command." + command), done, results.size());
    }
}
