package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vestibule.job.JobState;
import org.vestibule.job.RowOutcome;
import org.vestibule.job.command.JobCommands;
import org.vestibule.job.run.JobScene;
import org.vestibule.staff.StaffAccount;

/** Uploads files of contacts for tests, imports them, and undoes that. */
@ApplicationScoped
public class ImportScene {

    @Inject
    private UploadContacts upload;

    @Inject
    private ContactImportService imports;

    @Inject
    private JobScene jobs;

    @Inject
    private JobCommands commands;

    UploadOutcome upload(StaffAccount owner, String text) {
        return jobs.as(owner, () -> {
            Path file = Files.createTempFile("contacts", ".csv");
            try {
                Files.writeString(file, text, StandardCharsets.UTF_8);
                return upload.upload(file, "people.csv");
            } finally {
                Files.delete(file);
            }
        });
    }

    ContactImportDetails details(StaffAccount owner, long file) {
        return jobs.as(owner, () -> imports.byId(file).orElseThrow());
    }

    /** The job that imports the file with the guessed fields, after its dry run. */
    long checked(StaffAccount owner, long file) throws InterruptedException {
        return checked(jobs.as(
                owner,
                () -> imports.begin(
                        file,
                        details(owner, file).columns().stream()
                                .map(ImportColumn::field)
                                .toList())));
    }

    private long checked(BeginImportOutcome outcome) throws InterruptedException {
        long job = ((BeginImportOutcome.Begun) outcome).jobId();
        jobs.await(job, each -> each.state() == JobState.CHECKED);
        return job;
    }

    void started(StaffAccount owner, long job) throws InterruptedException {
        jobs.as(owner, () -> commands.start(job));
        jobs.await(job, each -> each.state() == JobState.FINISHED);
    }

    void cancelled(StaffAccount owner, long job) {
        jobs.as(owner, () -> commands.cancel(job));
    }

    /** The codes of what became of the rows, or would. */
    List<String> outcomes(long job) {
        return jobs.rows(job).stream()
                .map(row -> row.outcome().map(RowOutcome::code).orElse("none"))
                .toList();
    }

    /** The job that undoes the import, after its dry run. */
    long undoChecked(StaffAccount owner, long file) throws InterruptedException {
        return checked(jobs.as(owner, () -> imports.undo(file)));
    }

    /** Undoes the import; returns what became of its rows, which has to be what the dry run said. */
    List<String> undone(StaffAccount owner, long file) throws InterruptedException {
        long job = undoChecked(owner, file);
        List<String> expected = outcomes(job);
        started(owner, job);
        if (!outcomes(job).equals(expected)) {
            throw new AssertionError(outcomes(job) + " instead of " + expected);
        }
        return expected;
    }
}
