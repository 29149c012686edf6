package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.shared.RecordNumber;

/** Names portal users by their user names, on the records of their contacts. */
@ApplicationScoped
class PortalUserNames implements NamedRecords {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return "member";
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return entities.createQuery(
                        "select u.id, u.userName, c.id from PortalUser u join u.contact c where u.id in :numbers",
                        Object[].class)
                .setParameter("numbers", RecordNumber.all(values))
                .getResultStream()
                .map(row -> new RecordName(row[0].toString(), row[1].toString(), "/crm/contacts/" + row[2]));
    }
}
