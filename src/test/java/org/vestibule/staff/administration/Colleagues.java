package org.vestibule.staff.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailStatus;
import org.vestibule.mail.Outbox;
import org.vestibule.portal.Portal;
import org.vestibule.security.HashedPassword;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;

/** Creates staff accounts with unique names for tests, and acts as one of them. */
@ApplicationScoped
public class Colleagues {

    public static final String PASSWORD = "a lamp in the window";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StaffAccountService accounts;

    @Inject
    private InviteColleague inviteColleague;

    @Inject
    private Outbox outbox;

    @Inject
    private As as;

    /** A unique address. */
    public static String address() {
        return "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "@example.org";
    }

    /** An active account, with {@link #PASSWORD}. */
    public StaffAccount active(Job job) {
        return accounts.open(address(), "Cora Colleague", Hashed.of(PASSWORD), job);
    }

    /** An active account that is limited to this portal. */
    @Transactional
    public StaffAccount keptTo(Portal portal, Job job) {
        return keptTo(PortalScope.of(List.of(portal.id())), job);
    }

    /** An active account that is limited to these portals. */
    @Transactional
    public StaffAccount keptTo(PortalScope portals, Job job) {
        StaffAccount account = active(job);
        entities.flush();
        accounts.forChange(account.id()).orElseThrow().changeJob(job, portals);
        return account;
    }

    /** An account without a password, and without an e-mail queued for it. */
    public StaffAccount withoutPassword() {
        return accounts.open(address(), "Cora Colleague", HashedPassword.NONE, Job.PAGE_AUTHOR);
    }

    /** An account whose owner has just been invited. */
    public StaffSummary invited() {
        return ((InviteColleagueOutcome.Invited) invite(address())).account();
    }

    /** The same, after the dispatcher has sent the invitation. */
    public StaffSummary invitedAndMailed() {
        StaffSummary account = invited();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (outbox.regarding(EmailKind.STAFF_INVITATION, account.id()).get(0).status() != EmailStatus.SENT
                && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return account;
    }

    public InviteColleagueOutcome invite(String email) {
        return as.someoneWith(
                Set.of(Right.STAFF),
                () -> inviteColleague.invite(new InviteColleagueRequest(
                        "Cora Colleague", email, Job.PAGE_AUTHOR, PortalScope.ALL, Locale.ENGLISH)));
    }

    public StaffAccount now(long id) {
        return accounts.byId(id).orElseThrow();
    }

    /** Acts as this administrator. */
    public <T> T as(StaffAccount administrator, Callable<T> work) {
        return as.person(administrator.id(), administrator.displayName(), EnumSet.allOf(Right.class), work);
    }

    /** Deactivates all other administrators' accounts, until {@link #reopen}. */
    @Transactional
    public List<Long> closeAdministratorsBut(List<Long> some) {
        List<Long> others = entities.createQuery(
                        "select a.id from StaffAccount a where a.job = :job and a.active = :yes and a.id not in :some",
                        Long.class)
                .setParameter("job", Job.ADMINISTRATOR)
                .setParameter("yes", true)
                .setParameter("some", some)
                .getResultList();
        open(others, false);
        return others;
    }

    @Transactional
    public void reopen(List<Long> closed) {
        open(closed, true);
    }

    private void open(List<Long> ids, boolean active) {
        if (!ids.isEmpty()) {
            entities.createQuery("update StaffAccount a set a.active = :active where a.id in :ids")
                    .setParameter("active", active)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }
}
