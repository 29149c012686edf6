package org.vestibule.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional
class JpaEmailTextRepository implements EmailTextRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<PortalEmailText> find(long portalId, EmailMessage message, String language) {
        return entities.createQuery(
                        "select t from PortalEmailText t where t.portalId = :portal and t.message = :message"
                                + " and t.language = :language",
                        PortalEmailText.class)
                .setParameter("portal", portalId)
                .setParameter("message", message)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PortalEmailText> of(long portalId) {
        return entities.createQuery("select t from PortalEmailText t where t.portalId = :portal", PortalEmailText.class)
                .setParameter("portal", portalId)
                .getResultList();
    }

    @Override
    public void add(PortalEmailText text) {
        entities.persist(text);
    }

    @Override
    public void remove(PortalEmailText text) {
        entities.remove(text);
    }
}
