package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.shared.RecordNumber;

/** Names contacts; an erased contact by its id, as its record does. */
@ApplicationScoped
class ContactNames implements NamedRecords {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return "contact";
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return entities.createQuery(
                        "select c.id, c.firstName, c.lastName from Contact c where c.id in :numbers", Object[].class)
                .setParameter("numbers", RecordNumber.all(values))
                .getResultStream()
                .map(row ->
                        new RecordName(row[0].toString(), (row[1] + " " + row[2]).strip(), "/crm/contacts/" + row[0]));
    }
}
