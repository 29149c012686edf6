package org.vestibule.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional
class StoredPortals implements Portals {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Portal> all() {
        return entities.createQuery("select p from Portal p order by p.name", Portal.class)
                .getResultList();
    }

    @Override
    public Optional<Portal> byId(long id) {
        return Optional.ofNullable(entities.find(Portal.class, id));
    }

    @Override
    public Optional<Portal> forChange(long id) {
        return Optional.ofNullable(entities.find(Portal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Portal> byKey(String key) {
        return entities.createQuery("select p from Portal p where p.key = :key", Portal.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PortalRole> rolesOf(Portal portal) {
        return entities.createQuery(
                        "select r from PortalRole r where r.portal = :portal order by r.name", PortalRole.class)
                .setParameter("portal", portal)
                .getResultList();
    }

    @Override
    public Optional<PortalRole> role(long id) {
        return Optional.ofNullable(entities.find(PortalRole.class, id));
    }

    @Override
    public long usersOf(PortalRole role) {
        Object users = entities.createNativeQuery("select count(*) from portal_user_role where portal_role_id = ?")
                .setParameter(1, role.id())
                .getSingleResult();
        return ((Number) users).longValue();
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
