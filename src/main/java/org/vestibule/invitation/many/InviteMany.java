package org.vestibule.invitation.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.invitation.inviting.InviteRules;
import org.vestibule.invitation.many.InviteManyOutcome.Made;
import org.vestibule.invitation.many.InviteManyOutcome.Refused;
import org.vestibule.job.NewJob;
import org.vestibule.job.command.MakeJob;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Makes jobs that invite many contacts. A job begins with a dry run, and sends nothing until somebody starts it. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InviteMany {

    /** Of each text that is typed for a search: so that both fit into the job's parameters, whatever the characters. */
    private static final int MAX_TYPED = 500;

    private final MakeJob jobs;
    private final PortalRepository portals;
    private final InviteRules rules;
    private final Caller caller;

    @Inject
    InviteMany(MakeJob jobs, PortalRepository portals, InviteRules rules, Caller caller) {
        this.jobs = jobs;
        this.portals = portals;
        this.rules = rules;
        this.caller = caller;
    }

    /** The open portals that the caller may see, by name. */
    public List<Portal> portals() {
        return portals.all(caller.portals()).stream()
                .filter(portal -> !portal.closed())
                .toList();
    }

    /** The roles of the portal that the caller may give, by name; empty if the caller may not see the portal. */
    public List<PortalRole> roles(long portalId) {
        return portals.byId(portalId, caller.portals()).map(rules::givable).orElse(List.of());
    }

    /** Makes the job, or returns the reason why not. */
    public InviteManyOutcome make(InviteManyRequest request) {
        return refusal(request)
                .<InviteManyOutcome>map(refused -> refused)
                .orElseGet(() -> new Made(jobs.make(new NewJob(
                        InviteManyKind.NAME,
                        request.portalId(),
                        InviteManyParameters.of(request),
                        true,
                        request.perMinute()))));
    }

    private Optional<Refused> refusal(InviteManyRequest request) {
        if (request.portalId() == null) {
            return Optional.of(Refused.NO_PORTAL);
        }
        Optional<Portal> portal = portals.byId(request.portalId(), caller.portals());
        if (portal.isEmpty() || portal.get().closed()) {
            return Optional.of(portal.isEmpty() ? Refused.UNKNOWN_PORTAL : Refused.CLOSED_PORTAL);
        }
        if (request.roleId() == null) {
            return Optional.of(Refused.NO_ROLE);
        }
        if (rules.refusalForRole(request.roleId(), portal.get()).isPresent()) {
            return Optional.of(Refused.ROLE_NOT_GIVABLE);
        }
        return outOfBounds(request);
    }

    private static Optional<Refused> outOfBounds(InviteManyRequest request) {
        if (request.chosen().size() > InviteManyRequest.MAX_CHOSEN) {
            return Optional.of(Refused.TOO_MANY_CHOSEN);
        }
        Integer pace = request.perMinute();
        if (pace != null && (pace < 1 || pace > InviteManyRequest.MAX_PER_MINUTE)) {
            return Optional.of(Refused.PACE);
        }
        return isTooLong(request.search().text())
                        || isTooLong(request.search().criteria().company())
                ? Optional.of(Refused.SEARCH_TOO_LONG)
                : Optional.empty();
    }

    private static boolean isTooLong(String typed) {
        return typed != null && typed.length() > MAX_TYPED;
    }
}
