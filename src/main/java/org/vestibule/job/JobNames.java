package org.vestibule.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.shared.RecordNumber;

/** Names jobs by their ids, with their records. */
@ApplicationScoped
class JobNames implements NamedRecords {

    /** In events {@code job} is the job of a member of the staff. */
    static final String ATTRIBUTE = "background-job";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return ATTRIBUTE;
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return entities.createQuery("select j.id from BackgroundJob j where j.id in :ids", Long.class)
                .setParameter("ids", RecordNumber.all(values))
                .getResultStream()
                .map(id -> new RecordName(id.toString(), id.toString(), "/crm/jobs/" + id));
    }
}
