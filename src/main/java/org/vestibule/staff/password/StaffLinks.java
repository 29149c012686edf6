package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shared.upkeep.ExpiredRecords;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffState;

/**
 * Stores the links for choosing staff passwords and knows which are valid. Callers that change a link lock its account
 * first.
 */
@ApplicationScoped
@Transactional
public class StaffLinks {

    // Long enough to explain to someone who opens an old e-mail why its link is invalid.
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    StaffLinks(Clock clock) {
        this.clock = clock;
    }

    /** Creates a link that replaces the previous one. */
    OneTimeToken mint(StaffAccount account, Instant expiresAt) {
        endAllOf(account.id(), StaffLink.End.REPLACED);
        OneTimeToken token = OneTimeToken.mint();
        entities.persist(new StaffLink(token, account, clock.instant(), expiresAt));
        return token;
    }

    /** The status of the link; accepts any text, null counts as empty. */
    StaffLinkStatus status(String secret) {
        Optional<StaffLink> found = find(secret);
        if (found.isEmpty()) {
            return new StaffLinkStatus.Unknown();
        }
        StaffLink link = found.get();
        StaffAccount account = link.account();
        if (account.state() == StaffState.DEACTIVATED) {
            return new StaffLinkStatus.Closed();
        }
        if (link.endedBy() != null) {
            return switch (link.endedBy()) {
                case USED -> new StaffLinkStatus.Used();
                case REPLACED -> new StaffLinkStatus.Replaced();
                case CLOSED -> new StaffLinkStatus.Closed();
            };
        }
        return link.expiredAt(clock.instant())
                ? new StaffLinkStatus.Expired()
                : new StaffLinkStatus.Valid(
                        account.displayName(), account.userName(), account.state() == StaffState.INVITED);
    }

    /** The id of the account that the link belongs to; empty if there is no such link. */
    Optional<Long> accountOf(String secret) {
        return find(secret).map(link -> link.account().id());
    }

    /** Consumes the link: of several concurrent calls one returns true, and none once the link has expired. */
    boolean use(String secret) {
        Instant now = clock.instant();
        return entities.createQuery("update StaffLink l set l.openStaffId = null, l.endedAt = :now, l.endedBy = :used"
                                + " where l.tokenHash = :hash and l.endedBy is null and l.expiresAt > :now")
                        .setParameter("now", now)
                        .setParameter("used", StaffLink.End.USED)
                        .setParameter("hash", OneTimeToken.hashOf(secret))
                        .executeUpdate()
                == 1;
    }

    void endAllOf(long staffId, StaffLink.End by) {
        entities.createQuery("update StaffLink l set l.openStaffId = null, l.endedAt = :now, l.endedBy = :by"
                        + " where l.openStaffId = :staff")
                .setParameter("now", clock.instant())
                .setParameter("by", by)
                .setParameter("staff", staffId)
                .executeUpdate();
    }

    /** Ends the account's link, because the account is deactivated. */
    public void close(StaffAccount account) {
        endAllOf(account.id(), StaffLink.End.CLOSED);
    }

    /**
     * Deletes links that expired long ago, oldest first.
     *
     * @return how many; fewer than {@code most} if no more are left
     */
    int removeOld(int most) {
        return ExpiredRecords.remove(entities, StaffLink.class, clock.instant().minus(KEPT), most);
    }

    private Optional<StaffLink> find(String secret) {
        return entities.createQuery("select l from StaffLink l where l.tokenHash = :hash", StaffLink.class)
                .setParameter("hash", OneTimeToken.hashOf(secret))
                .getResultStream()
                .findFirst();
    }
}
