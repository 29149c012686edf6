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
    public List<String> completeLanguages(Long portalId) {
        var query = entities.createQuery(
                        "select t.language from PortalEmailText t where t.language not in :shipped and t.message in :all"
                                + (portalId == null ? "" : " and t.portalId = :portal")
                                + " group by t.portalId, t.language having count(t.id) = :count",
                        String.class)
                .setParameter("shipped", ShippedWording.languages())
                .setParameter("all", EmailMessage.portals())
                .setParameter("count", (long) EmailMessage.portals().size());
        if (portalId != null) {
            query.setParameter("portal", portalId);
        }
        return query.getResultStream().distinct().sorted().toList();
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
