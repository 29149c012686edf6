package org.vestibule.job.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobCounts;
import org.vestibule.job.JobRepository;
import org.vestibule.job.JobRow;
import org.vestibule.job.NewJob;
import org.vestibule.job.command.MakeJob;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;

/** Makes jobs and their owners for tests, and waits for what the worker does with them. */
@ApplicationScoped
public class JobScene {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private As as;

    @Inject
    private MakeJob make;

    @Inject
    private JobRepository jobs;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    /** A CRM user who can sign in, with a name of their own. */
    @Transactional
    public StaffAccount owner() {
        return account(Job.CRM_USER);
    }

    /** An administrator who can sign in. */
    @Transactional
    public StaffAccount administrator() {
        return account(Job.ADMINISTRATOR);
    }

    private StaffAccount account(Job job) {
        String name = "owner-" + UUID.randomUUID();
        var account = new StaffAccount(name, "Owner " + name, Hashed.of("correct horse battery"), job);
        entities.persist(account);
        return account;
    }

    public <T> T as(StaffAccount owner, Callable<T> work) {
        return as.person(owner.id(), owner.displayName(), owner.job().rights(), work);
    }

    public long guests(StaffAccount owner, int rows, boolean dryRun) {
        return guests(owner, Map.of("rows", String.valueOf(rows)), dryRun, null);
    }

    public long guests(StaffAccount owner, Map<String, String> parameters, boolean dryRun, Integer perMinute) {
        return as(owner, () -> make.make(new NewJob(GuestKind.NAME, null, parameters, dryRun, perMinute)));
    }

    /** Changes an account, as administrators do. */
    public void change(StaffAccount account, Consumer<StaffAccount> verb) {
        commit(() -> {
            verb.accept(entities.find(StaffAccount.class, account.id()));
            return null;
        });
    }

    public BackgroundJob job(long id) {
        return jobs.byId(id).orElseThrow();
    }

    public JobCounts counts(long id) {
        return jobs.counts(List.of(job(id))).get(id);
    }

    public List<JobRow> rows(long id) {
        return commit(() -> entities.createQuery(
                        "select r from JobRow r where r.jobId = :job order by r.number", JobRow.class)
                .setParameter("job", id)
                .getResultList());
    }

    /** How many e-mails count for the limit of the sender. */
    public long requestedEmails(long staffId) {
        return entities.createQuery("select count(a) from EmailActivity a where a.requestedById = :staff", Long.class)
                .setParameter("staff", staffId)
                .getSingleResult();
    }

    /** The names of the contacts that the job added, sorted. */
    public List<String> guestsOf(long id) {
        return entities
                .createQuery("select c.lastName from Contact c where c.firstName = :name order by c.id", String.class)
                .setParameter("name", "Job" + id)
                .getResultList()
                .stream()
                .sorted()
                .toList();
    }

    /** Lets the claims of a node that was killed run out. */
    public void claimsRunOut(long id) {
        commit(() -> entities.createQuery("update JobPortion p set p.claimedUntil = :past where p.jobId = :job"
                        + " and p.claimedUntil is not null")
                .setParameter("past", Instant.now().minusSeconds(1))
                .setParameter("job", id)
                .executeUpdate());
    }

    public BackgroundJob await(long id, Predicate<BackgroundJob> expected) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        BackgroundJob job = job(id);
        while (!expected.test(job)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Job " + id + " is still " + job.state() + " with " + counts(id));
            }
            Thread.sleep(100);
            job = job(id);
        }
        return job;
    }

    public <T> T commit(Callable<T> work) {
        try {
            transaction.begin();
            try {
                T result = work.call();
                transaction.commit();
                return result;
            } catch (Exception e) {
                transaction.rollback();
                throw e;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
