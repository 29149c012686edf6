package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.contact.owner.ContactOwner;
import org.vestibule.contact.owner.ContactOwners;
import org.vestibule.security.HashedPassword;
import org.vestibule.security.Right;

/** Lists the staff who can be contact owners: those with the right to see contacts. */
@ApplicationScoped
@Transactional
class StaffContactOwners implements ContactOwners {

    private static final List<Job> JOBS = Stream.of(Job.values())
            .filter(job -> job.rights().contains(Right.CONTACTS))
            .toList();

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<ContactOwner> active(int limit) {
        return entities.createQuery(
                        "select a from StaffAccount a where a.active = :active and a.passwordHash <> :none and a.job in :jobs"
                                + " order by a.nameKey, a.id",
                        StaffAccount.class)
                .setParameter("active", true)
                .setParameter("none", HashedPassword.NONE.text())
                .setParameter("jobs", JOBS)
                .setMaxResults(limit)
                .getResultStream()
                .map(StaffContactOwners::owner)
                .toList();
    }

    @Override
    public Optional<ContactOwner> active(long id) {
        return Optional.ofNullable(entities.find(StaffAccount.class, id))
                .filter(account -> account.active() && JOBS.contains(account.job()))
                .map(StaffContactOwners::owner);
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select a.id, a.displayName from StaffAccount a where a.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private static ContactOwner owner(StaffAccount account) {
        return new ContactOwner(account.id(), account.displayName());
    }
}
