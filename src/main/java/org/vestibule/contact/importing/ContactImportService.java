package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.ContactField;
import org.vestibule.job.JobState;
import org.vestibule.job.NewJob;
import org.vestibule.job.command.MakeJob;
import org.vestibule.job.query.JobQueryService;
import org.vestibule.job.query.JobSummary;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.ReadableText;
import org.vestibule.shared.Retried;

/** The caller's uploaded files of contacts: shows them, begins to import them, and to undo that. */
@ApplicationScoped
@Transactional
@Requires(Right.CONTACTS)
public class ContactImportService {

    private static final int SAMPLES = 3;
    private static final int NEWEST = 10;

    private final ContactImportRepository files;
    private final MakeJob jobs;
    private final JobQueryService made;
    private final ColumnMemory memory;
    private final Caller caller;

    @Inject
    ContactImportService(
            ContactImportRepository files, MakeJob jobs, JobQueryService made, ColumnMemory memory, Caller caller) {
        this.files = files;
        this.jobs = jobs;
        this.made = made;
        this.memory = memory;
        this.caller = caller;
    }

    /** The caller's newest files, newest first. */
    public List<ContactImportSummary> newest() {
        return files.newestOf(caller.id(), NEWEST).stream()
                .map(file -> new ContactImportSummary(file.id(), file.fileName(), file.rowCount(), file.createdAt()))
                .toList();
    }

    /** The file with its columns; empty if it isn't there, or is somebody else's. */
    public Optional<ContactImportDetails> byId(long id) {
        return files.byId(id).filter(file -> file.isOf(caller.id())).map(this::details);
    }

    private ContactImportDetails details(ContactImport file) {
        return new ContactImportDetails(
                file.id(),
                file.fileName(),
                file.encoding(),
                file.separator(),
                file.rowCount(),
                file.createdAt(),
                columns(file),
                begun(file.jobId()),
                begun(file.undoJobId()),
                isUndoable(file));
    }

    private List<ImportColumn> columns(ContactImport file) {
        List<List<String>> first = files.rowsAfter(file.id(), 0, SAMPLES).stream()
                .map(ContactImportRow::cells)
                .toList();
        List<String> header = file.header();
        List<ContactField> fields = file.fields().fields();
        List<ImportColumn> columns = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            int position = column;
            List<String> samples = first.stream()
                    .filter(cells -> cells.size() > position)
                    .map(cells -> ReadableText.of(cells.get(position)))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            columns.add(new ImportColumn(header.get(column), samples, fields.get(column)));
        }
        return columns;
    }

    private boolean isUndoable(ContactImport file) {
        return begun(file.jobId()) != null
                && begun(file.undoJobId()) == null
                && made.byId(file.jobId()).filter(JobSummary::settled).isPresent();
    }

    /** The job, unless it was cancelled before it was started, so that it did nothing; null for none. */
    private Long begun(Long job) {
        return job == null
                        || made.byId(job)
                                .filter(each -> each.state() == JobState.CANCELLED && each.startedAt() == null)
                                .isPresent()
                ? null
                : job;
    }

    /**
     * Makes a job that imports the file; its dry run comes first. The chosen fields are remembered for the next file.
     *
     * @param fields the field of each column; null for a column that isn't imported
     */
    @Retried
    public BeginImportOutcome begin(long id, List<ContactField> fields) {
        Optional<ContactImport> found = files.forChange(id).filter(file -> file.isOf(caller.id()));
        if (found.isEmpty() || found.get().header().size() != fields.size()) {
            return new BeginImportOutcome.Unknown();
        }
        ContactImport file = found.get();
        if (begun(file.jobId()) != null) {
            return new BeginImportOutcome.Begun(file.jobId());
        }
        var chosen = new ColumnFields(fields);
        if (!chosen.violations().isEmpty()) {
            return new BeginImportOutcome.Invalid(chosen.violations());
        }
        file.choose(chosen);
        memory.remember(file.header(), fields);
        file.begin(job(ContactImportKind.NAME, id));
        return new BeginImportOutcome.Begun(file.jobId());
    }

    /** Makes a job that undoes the import; its dry run comes first. */
    @Retried
    public BeginImportOutcome undo(long id) {
        Optional<ContactImport> found = files.forChange(id).filter(file -> file.isOf(caller.id()));
        if (found.isEmpty()) {
            return new BeginImportOutcome.Unknown();
        }
        ContactImport file = found.get();
        if (begun(file.undoJobId()) == null) {
            if (!isUndoable(file)) {
                return new BeginImportOutcome.NotNow();
            }
            file.beginUndo(job(ContactImportUndoKind.NAME, id));
        }
        return new BeginImportOutcome.Begun(file.undoJobId());
    }

    private long job(String kind, long file) {
        return jobs.make(new NewJob(kind, null, Map.of(ContactImportKind.FILE, String.valueOf(file)), true, null));
    }
}
