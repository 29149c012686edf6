package org.vestibule.staff.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.vestibule.security.HashedPassword;
import org.vestibule.security.OwnedRecords;
import org.vestibule.security.OwnedRecords.Recipient;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;

/** Finds the colleagues who could take over somebody's records. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandOverRecipients {

    /** As many as a person can look through. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    /**
     * The colleagues who can sign in, have the required right, and may see at least one of the portals of the records,
     * sorted by name.
     */
    List<StaffAccount> of(long staffId, Iterable<OwnedRecords> kinds) {
        Set<Job> jobs = EnumSet.noneOf(Job.class);
        Set<Long> portals = new HashSet<>();
        StreamSupport.stream(kinds.spliterator(), false).forEach(kind -> {
            Set<Long> having = kind.count(staffId).keySet();
            if (!having.isEmpty()) {
                portals.addAll(having);
                EnumSet.allOf(Job.class).stream()
                        .filter(job -> job.rights().contains(kind.right()))
                        .forEach(jobs::add);
            }
        });
        return jobs.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from StaffAccount a where a.active = true and a.passwordHash <> :none"
                                        + " and a.job in :jobs and a.id <> :self and (a.allPortals = true"
                                        + (portals.contains(OwnedRecords.NO_PORTAL) ? " or 1 = 1" : "") + " or exists"
                                        + " (select b.id from StaffAccount b join b.portalIds p where b.id = a.id"
                                        + " and p in :portals)) order by a.nameKey, a.id",
                                StaffAccount.class)
                        .setParameter("none", HashedPassword.NONE.text())
                        .setParameter("jobs", jobs)
                        .setParameter("self", staffId)
                        .setParameter("portals", portals)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** The colleague with this id among them; empty if that account can't take over anything. */
    Optional<Recipient> recipient(long staffId, long recipientId, Iterable<OwnedRecords> kinds) {
        return of(staffId, kinds).stream()
                .filter(account -> account.id() == recipientId)
                .findFirst()
                .map(account -> new Recipient(
                        account.id(), account.displayName(), account.job().rights(), account.portals()));
    }
}
