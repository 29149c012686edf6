package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.shared.RecordNumber;

/** Names e-mails by their subjects. */
@ApplicationScoped
class EmailNames implements NamedRecords {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return "email";
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return entities.createQuery(
                        "select e.id, e.subject from EmailActivity e where e.id in :numbers", Object[].class)
                .setParameter("numbers", RecordNumber.all(values))
                .getResultStream()
                .map(row -> new RecordName(row[0].toString(), row[1].toString(), "/crm/activities/" + row[0]));
    }
}
