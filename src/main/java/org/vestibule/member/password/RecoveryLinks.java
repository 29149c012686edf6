package org.vestibule.member.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shared.upkeep.ExpiredRecords;

/** Stores the password recovery links, and knows which of them still work. */
@ApplicationScoped
@Transactional
public class RecoveryLinks {

    // Long enough to explain to someone who opens an old e-mail why its link no longer works.
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    RecoveryLinks(Clock clock) {
        this.clock = clock;
    }

    OneTimeToken mint(PortalUser user, Locale locale, Instant expiresAt) {
        Instant now = clock.instant();
        OneTimeToken token = OneTimeToken.mint();
        entities.persist(new RecoveryLink(token, user, locale, now, expiresAt));
        return token;
    }

    /**
     * Deletes links that expired long ago, oldest first.
     *
     * @return the number of deleted links; less than {@code most} if no more are left
     */
    public int removeOld(int most) {
        return ExpiredRecords.remove(
                entities, RecoveryLink.class, clock.instant().minus(KEPT), most);
    }

    /**
     * The language of the e-mail that carried the link; empty if there never was such a link, or it is another
     * portal's.
     */
    Optional<Locale> language(Portal portal, String secret) {
        return find(secret)
                .filter(link -> link.user().portal().id().equals(portal.id()))
                .map(RecoveryLink::locale);
    }

    RecoveryLinkStatus status(Portal portal, String secret) {
        Optional<RecoveryLink> found =
                find(secret).filter(link -> link.user().portal().id().equals(portal.id()));
        if (found.isEmpty() || !found.get().user().active()) {
            return new RecoveryLinkStatus.Unknown();
        }
        RecoveryLink link = found.get();
        if (link.used()) {
            return new RecoveryLinkStatus.Used();
        }
        return link.expiredAt(clock.instant())
                ? new RecoveryLinkStatus.Expired()
                : new RecoveryLinkStatus.Valid(link.user().userName(), OwnWords.of(link.user()));
    }

    /** Consumes the link and all other links of the same user. Of concurrent calls, only one gets the user. */
    Optional<PortalUser> use(String secret) {
        int won = entities.createQuery(
                        "update RecoveryLink r set r.usedAt = :now where r.tokenHash = :hash and r.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("hash", OneTimeToken.hashOf(secret))
                .executeUpdate();
        if (won == 0) {
            return Optional.empty();
        }
        PortalUser user = find(secret).orElseThrow().user();
        endAllOf(user);
        return Optional.of(user);
    }

    /** Marks all links of the user as used. */
    public void endAllOf(PortalUser user) {
        entities.createQuery("update RecoveryLink r set r.usedAt = :now where r.user = :user and r.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("user", user)
                .executeUpdate();
    }

    /** Deletes all links of the user. */
    public void removeAllOf(PortalUser user) {
        entities.createQuery("delete from RecoveryLink r where r.user = :user")
                .setParameter("user", user)
                .executeUpdate();
    }

    private Optional<RecoveryLink> find(String secret) {
        return entities.createQuery("select r from RecoveryLink r where r.tokenHash = :hash", RecoveryLink.class)
                .setParameter("hash", OneTimeToken.hashOf(secret))
                .getResultStream()
                .findFirst();
    }
}
