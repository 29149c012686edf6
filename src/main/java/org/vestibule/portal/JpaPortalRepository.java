package org.vestibule.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.text.SearchFolding;

@ApplicationScoped
@Transactional
class JpaPortalRepository implements PortalRepository {

    private static final Comparator<PortalRole> BY_NAME = Comparator.comparing(role -> SearchFolding.of(role.name()));

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Portal> all() {
        return entities.createQuery(
                        "select p from Portal p where p.deletion.at is null order by p.nameKey, p.id", Portal.class)
                .getResultList();
    }

    @Override
    public Optional<Portal> byId(long id) {
        return listed(entities.find(Portal.class, id));
    }

    @Override
    public Optional<Portal> forChange(long id) {
        return listed(entities.find(Portal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Optional<Portal> listed(Portal portal) {
        return Optional.ofNullable(portal).filter(found -> found.deletion().isEmpty());
    }

    @Override
    public Optional<Portal> byKey(String key) {
        return holderOf(key).filter(portal -> portal.deletion().isEmpty());
    }

    @Override
    public Set<Long> deletedIds() {
        return entities.createQuery("select p.id from Portal p where p.deletion.at is not null", Long.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Portal> holderOf(String key) {
        return entities.createQuery("select p from Portal p where p.key = :key", Portal.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PortalRole> rolesOf(Portal portal) {
        return entities.createQuery(
                        "select r from PortalRole r where r.portal = :portal order by r.id", PortalRole.class)
                .setParameter("portal", portal)
                .getResultStream()
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public Map<Long, List<PortalRole>> rolesOf(Collection<Portal> portals) {
        return portals.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select r from PortalRole r where r.portal in :portals order by r.id", PortalRole.class)
                        .setParameter("portals", portals)
                        .getResultStream()
                        .sorted(BY_NAME)
                        .collect(Collectors.groupingBy(role -> role.portal().id()));
    }

    @Override
    public Optional<PortalRole> role(long id) {
        return Optional.ofNullable(entities.find(PortalRole.class, id));
    }

    @Override
    public long usersIn(Portal portal) {
        Object users = entities.createNativeQuery(
                        "select count(*) from portal_user where portal_id = ? and active = true")
                .setParameter(1, portal.id())
                .getSingleResult();
        return ((Number) users).longValue();
    }

    @Override
    public long usersOf(PortalRole role) {
        Object users = entities.createNativeQuery("select count(*) from portal_user_role where portal_role_id = ?")
                .setParameter(1, role.id())
                .getSingleResult();
        return ((Number) users).longValue();
    }

    @Override
    public Map<Long, Long> usersByRole(Portal portal) {
        List<?> rows = entities.createNativeQuery("select u.portal_role_id, count(*) from portal_user_role u"
                        + " join portal_role r on r.id = u.portal_role_id where r.portal_id = ?"
                        + " group by u.portal_role_id")
                .setParameter(1, portal.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    @Override
    public void add(Portal portal) {
        entities.persist(portal);
    }

    @Override
    public void add(PortalRole role) {
        entities.persist(role);
    }

    @Override
    public void remove(PortalRole role) {
        entities.createNativeQuery("delete from portal_user_role where portal_role_id = ?")
                .setParameter(1, role.id())
                .executeUpdate();
        entities.remove(entities.merge(role));
    }
}
