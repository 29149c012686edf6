package org.vestibule.contact.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.job.JobRepository;
import org.vestibule.job.StopReason;
import org.vestibule.job.run.JobScene;
import org.vestibule.staff.StaffAccount;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** A job that was cancelled before it did anything doesn't keep anybody from importing the file, or from undoing that. */
@InServer
@BothDatabases
class CancelledImportIT {

    @Inject
    ImportScene files;

    @Inject
    JobScene scene;

    @Inject
    JobRepository jobs;

    private final String mark =
            "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private StaffAccount owner;

    @BeforeEach
    void signIn() {
        owner = scene.owner();
    }

    private long stored() {
        String text = "First name,Last name,Email\nAda,#,ada-#@example.org\n".replace("#", mark);
        return ((UploadOutcome.Stored) files.upload(owner, text)).importId();
    }

    private ContactImportDetails details(long file) {
        return files.details(owner, file);
    }

    @Test
    void canBeBegunAndUndoneAnewAfterADryRun() throws Exception {
        long file = stored();
        long first = files.checked(owner, file);
        files.cancelled(owner, first);
        assertThat(details(file).jobId()).isNull();
        assertThat(details(file).undoable()).isFalse();

        long second = files.checked(owner, file);
        assertThat(second).isNotEqualTo(first);
        files.started(owner, second);
        files.cancelled(owner, files.undoChecked(owner, file));

        assertThat(details(file).undoJobId()).isNull();
        assertThat(details(file).undoable()).isTrue();
        assertThat(files.undone(owner, file)).containsExactly("REMOVED");
        assertThat(details(file).undoable()).isFalse();
    }

    @Test
    void isUndoneOnceNoRowIsUnderWay() throws Exception {
        long file = stored();
        long job = files.checked(owner, file);
        files.started(owner, job);
        scene.commit(() -> {
            jobs.forChange(job).orElseThrow().stop(StopReason.CANCELLED, Instant.now());
            return null;
        });
        assertThat(details(file).undoable()).isFalse();

        scene.commit(() -> {
            var cancelled = jobs.forChange(job).orElseThrow();
            cancelled.settle(jobs.counts(List.of(cancelled)).get(job));
            return null;
        });
        assertThat(details(file).undoable()).isTrue();
    }
}
