package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.vestibule.shared.csv.CsvDialect;
import org.vestibule.shared.csv.CsvLine;

/** Stores files of contacts for tests of what is seen of them. */
@ApplicationScoped
@Transactional
public class SomeImport {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ContactImportRepository files;

    /** A file with a row, uploaded by the account with that user name; returns its id. */
    public long of(String userName) {
        Long owner = entities.createQuery("select a.id from StaffAccount a where a.userName = :name", Long.class)
                .setParameter("name", userName)
                .getSingleResult();
        var dialect = new CsvDialect(StandardCharsets.UTF_8, 0, ',', false);
        var file = new ContactImport(owner, "people.csv", dialect, List.of("Email"), 1, Instant.now());
        files.add(file);
        long id = file.id();
        files.addRows(List.of(ContactImportRow.of(id, new CsvLine.Row(2, List.of("ada@example.org")))));
        return id;
    }
}
