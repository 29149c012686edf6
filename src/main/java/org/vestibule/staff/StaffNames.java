package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.shared.RecordNumber;

/** Resolves account ids of the staff to display names. */
@ApplicationScoped
class StaffNames implements NamedRecords {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return "staff";
    }

    /** The account that an event is about, owners of contacts, and who gets what a colleague answered for. */
    @Override
    public Set<String> attributes() {
        return Set.of(kind(), "owner", "former-owner", "recipient");
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return entities.createQuery(
                        "select a.id, a.displayName from StaffAccount a where a.id in :numbers", Object[].class)
                .setParameter("numbers", RecordNumber.all(values))
                .getResultStream()
                .map(row -> new RecordName(row[0].toString(), row[1].toString(), "/crm/staff/" + row[0]));
    }
}
