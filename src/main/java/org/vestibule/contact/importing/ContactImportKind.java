package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.job.JobFacts;
import org.vestibule.job.JobKind;
import org.vestibule.job.RowFacts;
import org.vestibule.job.RowInput;
import org.vestibule.job.RowInputs;
import org.vestibule.job.RowOutcome;
import org.vestibule.security.Right;

/** Imports contacts: each row of the file adds a contact, changes one, or says why not. */
@ApplicationScoped
class ContactImportKind implements JobKind {

    static final String NAME = "contact-import";

    /** The parameter with the id of the file. */
    static final String FILE = "file";

    private final ContactImportRepository files;
    private final ImportRowPlanner rules;
    private final ImportSubjects subjects;
    private final ContactService contacts;

    @Inject
    ContactImportKind(
            ContactImportRepository files, ImportRowPlanner rules, ImportSubjects subjects, ContactService contacts) {
        this.files = files;
        this.rules = rules;
        this.subjects = subjects;
        this.contacts = contacts;
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
        return "org.vestibule.contact.importing.messages";
    }

    @Override
    public RowInputs collect(JobFacts job, String after, int most) {
        Optional<ContactImport> file = files.byId(fileId(job));
        if (file.isEmpty()) {
            return new RowInputs(List.of(), null);
        }
        List<ContactImportRow> rows = files.rowsAfter(file.get().id(), after == null ? 0 : Long.parseLong(after), most);
        rows.forEach(row -> row.compareBy(file.get().fields()));
        return inputs(rows, most);
    }

    /** The inputs of these rows, of which the last says where to continue. */
    static RowInputs inputs(List<ContactImportRow> rows, int most) {
        return new RowInputs(
                rows.stream().map(row -> RowInput.about(row.id())).toList(),
                rows.size() < most
                        ? null
                        : String.valueOf(rows.get(rows.size() - 1).id()));
    }

    static long fileId(JobFacts job) {
        return Long.parseLong(job.parameters().get(FILE));
    }

    @Override
    public RowOutcome check(JobFacts job, RowFacts row) {
        return planned(job, row).map(planned -> planned.plan().outcome()).orElseGet(ContactImportKind::gone);
    }

    @Override
    public RowOutcome run(JobFacts job, RowFacts row) {
        return planned(job, row).map(this::carryOut).orElseGet(ContactImportKind::gone);
    }

    private RowOutcome carryOut(Planned planned) {
        RowPlan plan = planned.plan();
        if (!plan.isToBeDone()) {
            return plan.outcome();
        }
        Contact before = plan.contact();
        if (before == null) {
            Contact added = saved(contacts.add(plan.entry()));
            planned.row().added(added);
            return plan.outcome().about(added.id());
        }
        ContactRequest former = ContactRequest.of(before.details());
        Contact changed = saved(contacts.change(before.id(), before.version(), plan.entry()));
        files.flush();
        planned.row().changed(changed, former);
        return plan.outcome();
    }

    /** Anything else happened since the row was planned, so that it has to be planned again. */
    private static Contact saved(SaveContactOutcome outcome) {
        if (outcome instanceof SaveContactOutcome.Changed changed) {
            return changed.contact();
        }
        throw new OptimisticLockException("The contact was changed meanwhile: " + outcome);
    }

    private Optional<Planned> planned(JobFacts job, RowFacts fact) {
        return files.row(fact.input().subjectId())
                .flatMap(row -> files.byId(fileId(job)).map(file -> new Planned(row, rules.plan(file.fields(), row))));
    }

    /** The file was removed since the job was made. */
    static RowOutcome gone() {
        return RowOutcome.skipped("FILE_REMOVED");
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> rowIds) {
        return subjects.of(rowIds);
    }

    @Override
    public Optional<String> recordAddress(long contactId) {
        return Optional.of("/crm/contacts/" + contactId);
    }

    private record Planned(ContactImportRow row, RowPlan plan) {}
}
