package org.vestibule.staff.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Retried;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.administration.InviteColleagueOutcome.Invalid;
import org.vestibule.staff.administration.InviteColleagueOutcome.Invited;
import org.vestibule.staff.administration.InviteColleagueOutcome.TooManyEmails;
import org.vestibule.staff.administration.InviteColleagueViolation.Field;
import org.vestibule.staff.administration.InviteColleagueViolation.Reason;
import org.vestibule.staff.password.StaffLinkEmails;
import org.vestibule.text.EmailAddress;

/**
 * Creates an account for a colleague, who can sign in only after choosing a password through a mailed link. If several
 * people invite the same mailbox at once, the unique key of user names lets one of them succeed, and the others are
 * told that it is taken.
 */
@ApplicationScoped
@Transactional
@Requires(Right.STAFF)
public class InviteColleague {

    @PersistenceContext
    private EntityManager entities;

    private final StaffAccountService accounts;
    private final StaffLinkEmails emails;
    private final StaffPortals portals;
    private final AuditTrail auditTrail;

    @Inject
    InviteColleague(StaffAccountService accounts, StaffLinkEmails emails, StaffPortals portals, AuditTrail auditTrail) {
        this.accounts = accounts;
        this.emails = emails;
        this.portals = portals;
        this.auditTrail = auditTrail;
    }

    /** Creates the account and sends the invitation. */
    @Retried
    public InviteColleagueOutcome invite(InviteColleagueRequest request) {
        List<InviteColleagueViolation> violations = request.violations();
        if (!violations.isEmpty()) {
            return new Invalid(violations);
        }
        EmailAddress address = request.address().orElseThrow();
        if (accounts.byUserName(address.text()).isPresent()) {
            return new Invalid(List.of(new InviteColleagueViolation(Field.EMAIL, Reason.TAKEN)));
        }
        PortalScope extent = StaffPortals.extent(request.job(), request.portals());
        if (!portals.areThere(extent)) {
            return new Invalid(List.of(new InviteColleagueViolation(Field.PORTALS, Reason.GONE)));
        }
        StaffAccount account = StaffAccount.invited(address, request.name(), request.job(), extent);
        entities.persist(account);
        entities.flush();
        Optional<Instant> again =
                emails.send(account, address, request.language()).refusedUntil();
        if (again.isPresent()) {
            entities.remove(account);
            return new TooManyEmails(again.get());
        }
        auditTrail.tell(account.event(AuditEventType.STAFF__INVITED)
                .with("job", account.job())
                .with("portals", portals.keys(extent)));
        return new Invited(StaffSummary.of(account, 0, portals.names(List.of(account))));
    }
}
