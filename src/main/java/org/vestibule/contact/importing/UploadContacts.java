package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.ReadableText;
import org.vestibule.shared.SingleLineText;
import org.vestibule.shared.csv.CsvDialect;
import org.vestibule.shared.csv.CsvLine;
import org.vestibule.shared.csv.CsvReader;
import org.vestibule.text.EmailAddress;

/** Stores the rows of a file of contacts, so that any node can import them, and guesses which column is which field. */
@ApplicationScoped
@Transactional
@Requires(Right.CONTACTS)
public class UploadContacts {

    private static final int BATCH_SIZE = 500;

    private final ContactImportRepository files;
    private final ColumnMemory memory;
    private final Caller caller;
    private final Clock clock;

    @Inject
    UploadContacts(ContactImportRepository files, ColumnMemory memory, Caller caller, Clock clock) {
        this.files = files;
        this.memory = memory;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the file is, read to its end before anything is stored. */
    private record Overview(CsvDialect dialect, List<String> header, int rows) {}

    /**
     * Stores the file. It is read twice, so that a file that can't be read to its end leaves nothing behind. A row that can't
     * be read by itself is stored as such.
     *
     * @param fileName the name that the person gave it; any text
     * @throws UncheckedIOException if the copy on this node can't be read
     */
    public UploadOutcome upload(Path file, String fileName) {
        try {
            List<CsvLine> header = new ArrayList<>();
            int rows = 0;
            CsvDialect dialect;
            try (CsvReader reader = CsvReader.open(file)) {
                dialect = reader.dialect();
                for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                    if (next.get() instanceof CsvLine.Bad bad
                            && (header.isEmpty() || bad.problem().isLast())) {
                        return new UploadOutcome.Unreadable(bad.line(), bad.problem());
                    }
                    if (header.isEmpty()) {
                        header.add(next.get());
                    } else {
                        rows++;
                    }
                }
            }
            List<String> names = header.isEmpty() ? List.of() : names(header.get(0));
            if (names.stream().anyMatch(name -> EmailAddress.parse(name).isPresent())) {
                return new UploadOutcome.WithoutHeader();
            }
            return rows == 0 ? new UploadOutcome.Empty() : store(file, fileName, new Overview(dialect, names, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the columns as they can be shown and compared. */
    private static List<String> names(CsvLine header) {
        return header instanceof CsvLine.Row row
                ? row.cells().stream().map(ReadableText::of).map(String::strip).toList()
                : List.of();
    }

    private UploadOutcome store(Path file, String fileName, Overview overview) throws IOException {
        var stored = new ContactImport(
                caller.id(),
                SingleLineText.tidy(ReadableText.of(fileName)),
                overview.dialect(),
                overview.header(),
                overview.rows(),
                clock.instant());
        ColumnFields guessed = FieldGuess.of(overview.header(), memory.of(overview.header()));
        stored.choose(guessed);
        files.add(stored);
        long id = stored.id();
        try (CsvReader reader = CsvReader.open(file)) {
            reader.next();
            List<ContactImportRow> batch = new ArrayList<>();
            for (Optional<CsvLine> next = reader.next(); next.isPresent(); next = reader.next()) {
                ContactImportRow row = ContactImportRow.of(id, next.get());
                // Whose data is erased before the import begins is found by it.
                row.compareBy(guessed);
                batch.add(row);
                if (batch.size() == BATCH_SIZE) {
                    files.addRows(batch);
                    batch.clear();
                }
            }
            files.addRows(batch);
        }
        return new UploadOutcome.Stored(id);
    }
}
