package org.vestibule.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.shared.RecordNumber;

/** Names webhooks by the hosts of their addresses. */
@ApplicationScoped
class WebhookNames implements NamedRecords {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return "webhook";
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return entities.createQuery("select w.id, w.address from Webhook w where w.id in :numbers", Object[].class)
                .setParameter("numbers", RecordNumber.all(values))
                .getResultStream()
                .map(row -> new RecordName(
                        row[0].toString(), URI.create(row[1].toString()).getHost(), "/crm/webhooks/" + row[0]));
    }
}
