package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.portal.Portal;
import org.vestibule.text.EmailAddress;

@ApplicationScoped
@Transactional
class JpaPortalUserRepository implements PortalUserRepository {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    JpaPortalUserRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<PortalUser> byId(long id) {
        return Optional.ofNullable(entities.find(PortalUser.class, id));
    }

    @Override
    public Optional<PortalUser> forChange(long id) {
        return Optional.ofNullable(entities.find(PortalUser.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<PortalUser> byEmail(Portal portal, EmailAddress email) {
        return by("emailKey", portal, email.key());
    }

    @Override
    public Optional<PortalUser> byUserName(Portal portal, String userName) {
        return by("userNameKey", portal, PortalUser.keyOf(userName));
    }

    private Optional<PortalUser> by(String column, Portal portal, String key) {
        return entities.createQuery(
                        "select u from PortalUser u where u.portal = :portal and u." + column + " = :key",
                        PortalUser.class)
                .setParameter("portal", portal)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PortalUser> of(Contact contact) {
        // The join returns a user once per role.
        return entities.createQuery(
                        "select u from PortalUser u join fetch u.portal p left join fetch u.roles"
                                + " where u.contact = :contact order by p.nameKey, u.id",
                        PortalUser.class)
                .setParameter("contact", contact)
                .getResultStream()
                .distinct()
                .toList();
    }

    @Override
    public PortalUser register(NewMember member) {
        var user = new PortalUser(
                member.portal(),
                member.contact(),
                member.userName(),
                member.email(),
                member.password(),
                member.locale(),
                clock.instant());
        user.grant(member.roles());
        entities.persist(user);
        return user;
    }

    @Override
    public void remove(PortalUser user) {
        entities.remove(user);
    }
}
