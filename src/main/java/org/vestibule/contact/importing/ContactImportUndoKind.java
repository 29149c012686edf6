package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.vestibule.job.JobFacts;
import org.vestibule.job.JobKind;
import org.vestibule.job.RowFacts;
import org.vestibule.job.RowInputs;
import org.vestibule.job.RowOutcome;
import org.vestibule.security.Right;

/** Undoes an import, row by row, where nothing was built on it. */
@ApplicationScoped
class ContactImportUndoKind implements JobKind {

    static final String NAME = "contact-import-undo";

    private final ContactImportRepository files;
    private final UndoImportRow undo;
    private final ImportSubjects subjects;

    @Inject
    ContactImportUndoKind(ContactImportRepository files, UndoImportRow undo, ImportSubjects subjects) {
        this.files = files;
        this.undo = undo;
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Right right() {
        return Right.CONTACTS;
    }

    @Override
    public String bundle() {
        return "org.vestibule.contact.importing.undo";
    }

    @Override
    public RowInputs collect(JobFacts job, String after, int most) {
        long file = ContactImportKind.fileId(job);
        return ContactImportKind.inputs(
                files.effectiveRowsAfter(file, after == null ? 0 : Long.parseLong(after), most), most);
    }

    @Override
    public RowOutcome check(JobFacts job, RowFacts row) {
        return files.row(row.input().subjectId()).map(undo::check).orElseGet(ContactImportKind::gone);
    }

    @Override
    public RowOutcome run(JobFacts job, RowFacts row) {
        return files.row(row.input().subjectId()).map(undo::run).orElseGet(ContactImportKind::gone);
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> rowIds) {
        return subjects.of(rowIds);
    }

    @Override
    public Optional<String> recordAddress(long contactId) {
        return Optional.of("/crm/contacts/" + contactId);
    }
}
