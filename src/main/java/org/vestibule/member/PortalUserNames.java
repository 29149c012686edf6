package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.shared.RecordNumber;

/** Names portal users by their user names. */
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
                        "select u.id, u.userName, c.id, c.erasedAt from PortalUser u join u.contact c"
                                + " where u.id in :numbers",
                        Object[].class)
                .setParameter("numbers", RecordNumber.all(values))
                .getResultStream()
                .map(row -> new RecordName(row[0].toString(), row[1].toString(), address(row)));
    }

    /** Erased users have no record page any more, so their address is the contact's. */
    private static String address(Object[] row) {
        return row[3] == null ? "/crm/users/" + row[0] : "/crm/contacts/" + row[2];
    }
}
