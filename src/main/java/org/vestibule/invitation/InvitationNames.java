package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.shared.RecordNumber;

/** Names invitations as their records do: by the invitee and the portal. */
@ApplicationScoped
class InvitationNames implements NamedRecords {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return "invitation";
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return entities.createQuery(
                        "select i.id, c.firstName, c.lastName, p.name from PortalInvitation i"
                                + " join i.contact c join i.portal p where i.id in :numbers",
                        Object[].class)
                .setParameter("numbers", RecordNumber.all(values))
                .getResultStream()
                .map(row -> new RecordName(
                        row[0].toString(),
                        (row[1] + " " + row[2]).strip() + " → " + row[3],
                        "/crm/invitations/" + row[0]));
    }
}
