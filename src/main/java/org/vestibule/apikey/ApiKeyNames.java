package org.vestibule.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.shared.RecordNumber;

/** Resolves ids of API keys to their names. */
@ApplicationScoped
class ApiKeyNames implements NamedRecords {

    private static final String LIST = "/crm/api-keys";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return "api-key";
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return entities.createQuery("select k.id, k.name from ApiKey k where k.id in :numbers", Object[].class)
                .setParameter("numbers", RecordNumber.all(values))
                .getResultStream()
                .map(row -> new RecordName(row[0].toString(), row[1].toString(), LIST));
    }
}
