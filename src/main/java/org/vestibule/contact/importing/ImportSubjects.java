package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestibule.contact.ContactField;
import org.vestibule.job.JobKind.Subject;
import org.vestibule.shared.SingleLineText;

/** Names the rows of files in the results of jobs: by the name and the address in the row. */
@ApplicationScoped
@Transactional
class ImportSubjects {

    private static final int ROOM = 200;

    private final ContactImportRepository files;

    @Inject
    ImportSubjects(ContactImportRepository files) {
        this.files = files;
    }

    Map<Long, Subject> of(Collection<Long> rowIds) {
        List<ContactImportRow> rows = files.rows(rowIds);
        Map<Long, ColumnFields> fields =
                files.byIds(rows.stream().map(ContactImportRow::importId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(ContactImport::id, ContactImport::fields));
        return rows.stream()
                .collect(Collectors.toMap(
                        ContactImportRow::id, row -> new Subject(name(row, fields.get(row.importId())), null)));
    }

    private static String name(ContactImportRow row, ColumnFields fields) {
        Map<ContactField, String> texts = row.texts(fields);
        String name = List.of(ContactField.FIRST_NAME, ContactField.LAST_NAME, ContactField.EMAIL).stream()
                .map(field -> SingleLineText.tidy(texts.get(field)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        String shown = "(" + row.line() + ") " + name;
        return shown.length() <= ROOM ? shown.strip() : shown.substring(0, ROOM) + "…";
    }
}
