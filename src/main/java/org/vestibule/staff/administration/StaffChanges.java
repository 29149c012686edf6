package org.vestibule.staff.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.Caller;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Retried;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.StaffState;
import org.vestibule.staff.administration.StaffChangeOutcome.Done;
import org.vestibule.staff.administration.StaffChangeOutcome.Refused;
import org.vestibule.staff.administration.StaffChangeOutcome.TooManyEmails;
import org.vestibule.staff.password.StaffLinkEmails;
import org.vestibule.staff.password.StaffLinks;
import org.vestibule.staff.session.OpenSessions;
import org.vestibule.text.EmailAddress;

/** The administrators' commands on accounts of the staff. Each locks the account until its transaction ends. */
@ApplicationScoped
@Transactional
@Retried
@Requires(Right.STAFF)
public class StaffChanges {

    private final StaffAccountService accounts;
    private final StaffPortals portals;
    private final OpenSessions sessions;
    private final StaffLinks links;
    private final StaffLinkEmails emails;
    private final Caller caller;
    private final AuditTrail auditTrail;

    @Inject
    StaffChanges(
            StaffAccountService accounts,
            StaffPortals portals,
            OpenSessions sessions,
            StaffLinks links,
            StaffLinkEmails emails,
            Caller caller,
            AuditTrail auditTrail) {
        this.accounts = accounts;
        this.portals = portals;
        this.sessions = sessions;
        this.links = links;
        this.emails = emails;
        this.caller = caller;
        this.auditTrail = auditTrail;
    }

    /**
     * Changes somebody's job or the portals that it extends to, effective with their next request. Does nothing if they
     * already have it.
     *
     * @param job null if none was chosen
     * @param chosen the portals that the job extends to; ignored for administrators, who have all
     */
    public StaffChangeOutcome changeJob(long id, Job job, PortalScope chosen) {
        if (job == null) {
            return Refused.NO_JOB;
        }
        PortalScope extent = StaffPortals.extent(job, chosen);
        if (extent.isNone() || !portals.areThere(extent)) {
            return extent.isNone() ? Refused.NO_PORTAL : Refused.PORTAL_GONE;
        }
        boolean othersAdministrate = accounts.hasOtherAdministrator(id);
        Optional<StaffAccount> found = accounts.forChange(id);
        if (found.isEmpty() || found.get().job() == job && found.get().portals().equals(extent)) {
            return done(found);
        }
        StaffAccount account = found.get();
        Optional<Refused> refused = refused(account, othersAdministrate);
        if (refused.isPresent()) {
            return refused.get();
        }
        changeJob(account, job, extent);
        return done(found);
    }

    private void changeJob(StaffAccount account, Job job, PortalScope extent) {
        Job jobBefore = account.job();
        PortalScope before = account.portals();
        account.changeJob(job, extent);
        if (job != jobBefore) {
            auditTrail.tell(account.event(AuditEventType.STAFF__JOB_CHANGED)
                    .with("from", jobBefore)
                    .with("to", job));
        }
        if (!extent.equals(before)) {
            auditTrail.tell(account.event(AuditEventType.STAFF__PORTALS_CHANGED)
                    .with("from", portals.keys(before))
                    .with("to", portals.keys(extent)));
        }
    }

    /**
     * Deactivates an account: its sessions end at once, and a link that was sent or queued becomes invalid. Does
     * nothing if it is already deactivated.
     */
    public StaffChangeOutcome deactivate(long id) {
        boolean othersAdministrate = accounts.hasOtherAdministrator(id);
        Optional<StaffAccount> found = accounts.forChange(id);
        if (found.isEmpty() || found.get().state() == StaffState.DEACTIVATED) {
            return done(found);
        }
        StaffAccount account = found.get();
        Optional<Refused> refused = refused(account, othersAdministrate);
        if (refused.isPresent()) {
            return refused.get();
        }
        account.deactivate();
        sessions.endAllOf(id);
        links.close(account);
        emails.cancel(account);
        auditTrail.tell(account.event(AuditEventType.STAFF__DEACTIVATED));
        return done(found);
    }

    private Optional<Refused> refused(StaffAccount account, boolean othersAdministrate) {
        if (account.id().equals(caller.id())) {
            return Optional.of(Refused.OWN_ACCOUNT);
        }
        boolean administrates = account.active() && account.job() == Job.ADMINISTRATOR;
        return administrates && !othersAdministrate ? Optional.of(Refused.LAST_ADMINISTRATOR) : Optional.empty();
    }

    /** Reactivates an account, with the password that it had. Does nothing if it isn't deactivated. */
    public StaffChangeOutcome reactivate(long id) {
        Optional<StaffAccount> found = accounts.forChange(id);
        found.filter(account -> account.state() == StaffState.DEACTIVATED).ifPresent(account -> {
            account.reactivate();
            auditTrail.tell(account.event(AuditEventType.STAFF__REACTIVATED));
        });
        return done(found);
    }

    /** Ends all sessions of an account, on all nodes, effective with their next request. */
    public StaffChangeOutcome signOutEverywhere(long id) {
        Optional<StaffAccount> found = accounts.forChange(id);
        found.ifPresent(account -> {
            account.endSessions();
            sessions.endAllOf(id);
            auditTrail.tell(account.event(AuditEventType.STAFF__SESSIONS_ENDED));
        });
        return done(found);
    }

    /**
     * Sends a link for choosing a password: the invitation again, or, if the person has a password, a link for a new
     * one. The old password stays valid until then.
     *
     * @param language the language of the e-mail
     */
    public StaffChangeOutcome sendLink(long id, Locale language) {
        Optional<StaffAccount> found = accounts.forChange(id);
        if (found.isEmpty()) {
            return Refused.UNKNOWN;
        }
        StaffAccount account = found.get();
        Optional<EmailAddress> address = account.email();
        if (account.state() == StaffState.DEACTIVATED || address.isEmpty()) {
            return address.isEmpty() ? Refused.NO_ADDRESS : Refused.DEACTIVATED;
        }
        boolean invited = account.state() == StaffState.INVITED;
        Optional<Instant> again = emails.send(account, address.get(), language).refusedUntil();
        if (again.isPresent()) {
            return new TooManyEmails(again.get());
        }
        auditTrail.tell(account.event(invited ? AuditEventType.STAFF__INVITED_AGAIN : AuditEventType.STAFF__LINK_SENT));
        return done(found);
    }

    private StaffChangeOutcome done(Optional<StaffAccount> found) {
        return found.<StaffChangeOutcome>map(account -> new Done(StaffSummary.of(
                        account,
                        sessions.open(List.of(account.id())).getOrDefault(account.id(), 0L),
                        portals.names(List.of(account)))))
                .orElse(Refused.UNKNOWN);
    }
}
