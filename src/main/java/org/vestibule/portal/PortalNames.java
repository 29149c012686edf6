package org.vestibule.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;

/** Resolves portal keys in the audit log to display names. */
@ApplicationScoped
class PortalNames implements NamedRecords {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return "portal";
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return entities.createQuery("select p.key, p.name, p.id from Portal p where p.key in :keys", Object[].class)
                .setParameter("keys", values)
                .getResultStream()
                .map(row -> new RecordName(row[0].toString(), row[1].toString(), "/crm/portals/" + row[2]));
    }
}
