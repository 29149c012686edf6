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
 * The commands on the invitations that are chosen in the list. Each invitation is a step of its own, so that one that
 * can't be done keeps no other from being; what came of each is told. At most one page of the list is done at a time.
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

    /** Sends each again; for one that has expired, an invitation in its place. */
    public void resend() {
        run("resend", LifecycleOutcomeMessages::words, id -> {
            LifecycleOutcome outcome = lifecycle.resend(id);
            return outcome instanceof NoLongerOpen ended && ended.invitation().status() == InvitationStatus.EXPIRED
                    ? newLinkRequests.send(id)
                    : outcome;
        });
    }

    /** Gives each time until then. */
    void extend(Instant until) {
        run("extend", LifecycleOutcomeMessages::words, id -> changes.extend(id, until));
    }

    void revoke() {
        run("revoke", LifecycleOutcomeMessages::words, lifecycle::revoke);
    }

    /** Offers each that is into the role's portal this role and no other. */
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

    /** Chooses again for someone who had to sign in before it was heard. */
    void choose(@Observes FormReturned form) {
        returned = InvitationSelection.in(form);
    }

    public boolean isChosen(long id) {
        return returned.contains(id);
    }

    /** What came of each, in the order of the list; empty where nothing was asked for. */
    public List<BulkResult> getResults() {
        return results;
    }

    /** What was done with how many. */
    public String getSummary() {
        long done = results.stream().filter(BulkResult::done).count();
        return Texts.text(
                TEXTS, "bulk.summary.formatted", Texts.text(TEXTS, "command." + command), done, results.size());
    }
}
