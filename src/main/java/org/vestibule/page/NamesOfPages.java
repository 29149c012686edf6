package org.vestibule.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.shared.RecordNumber;

/** Names pages by their titles, and links to them in the designer. */
@ApplicationScoped
class NamesOfPages implements NamedRecords {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return "page";
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return entities.createQuery(
                        "select p.id, p.title, s.key, p.deletion.at from Page p join p.portal s where p.id in :numbers",
                        Object[].class)
                .setParameter("numbers", RecordNumber.all(values))
                .getResultStream()
                .map(row -> new RecordName(
                        row[0].toString(),
                        row[1].toString(),
                        row[3] == null ? "/design/" + row[2] + "/" + row[0] : null));
    }
}
