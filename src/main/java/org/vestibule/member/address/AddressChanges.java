package org.vestibule.member.address;

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
import org.vestibule.text.EmailAddress;

/** Stores the links that confirm addresses, and knows which of them still work. */
@ApplicationScoped
@Transactional
public class AddressChanges {

    // Long enough to explain to someone who opens an old e-mail why its link no longer works.
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    AddressChanges(Clock clock) {
        this.clock = clock;
    }

    OneTimeToken mint(PortalUser user, EmailAddress address, Locale locale, Instant expiresAt) {
        OneTimeToken token = OneTimeToken.mint();
        entities.persist(new AddressChange(token, user, address, locale, clock.instant(), expiresAt));
        return token;
    }

    /** The link with this secret, of a user of the portal; empty if there never was such a link. */
    Optional<AddressChange> find(Portal portal, String secret) {
        return entities.createQuery("select c from AddressChange c where c.tokenHash = :hash", AddressChange.class)
                .setParameter("hash", OneTimeToken.hashOf(secret))
                .getResultStream()
                .findFirst()
                .filter(change -> change.user().portal().id().equals(portal.id()));
    }

    AddressChangeStatus status(Portal portal, String secret) {
        return find(portal, secret)
                .filter(change -> change.user().active())
                .map(this::statusOf)
                .orElse(new AddressChangeStatus.Unknown());
    }

    private AddressChangeStatus statusOf(AddressChange change) {
        String address = change.address().text();
        if (change.used()) {
            return new AddressChangeStatus.Used(
                    change.address().sameMailbox(change.user().email()), address);
        }
        return change.expiredAt(clock.instant())
                ? new AddressChangeStatus.Expired()
                : new AddressChangeStatus.Valid(change.user().name(), address);
    }

    /** Consumes the link. Of concurrent calls, only one returns true. */
    boolean use(String secret) {
        return entities.createQuery(
                                "update AddressChange c set c.usedAt = :now where c.tokenHash = :hash and c.usedAt is null")
                        .setParameter("now", clock.instant())
                        .setParameter("hash", OneTimeToken.hashOf(secret))
                        .executeUpdate()
                == 1;
    }

    /** Marks all links of the user as used. */
    public void endAllOf(PortalUser user) {
        entities.createQuery("update AddressChange c set c.usedAt = :now where c.user = :user and c.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("user", user)
                .executeUpdate();
    }

    /** Deletes all links of the user, including the addresses in them. */
    public void removeAllOf(PortalUser user) {
        entities.createQuery("delete from AddressChange c where c.user = :user")
                .setParameter("user", user)
                .executeUpdate();
    }

    /**
     * Deletes links that expired long ago, oldest first.
     *
     * @return the number of deleted links; less than {@code most} if no more are left
     */
    public int removeOld(int most) {
        return ExpiredRecords.remove(
                entities, AddressChange.class, clock.instant().minus(KEPT), most);
    }
}
