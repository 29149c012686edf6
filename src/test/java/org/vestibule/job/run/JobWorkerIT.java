package org.vestibule.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobCounts;
import org.vestibule.job.JobPortion;
import org.vestibule.job.JobRow;
import org.vestibule.job.JobState;
import org.vestibule.job.RowOutcome;
import org.vestibule.job.RowResult;
import org.vestibule.job.RowStage;
import org.vestibule.job.StopReason;
import org.vestibule.job.command.JobChangeOutcome.Done;
import org.vestibule.job.command.JobChangeOutcome.NotNow;
import org.vestibule.job.command.JobChangeOutcome.Unknown;
import org.vestibule.job.command.JobCommands;
import org.vestibule.security.StaffIdentities;
import org.vestibule.security.StaffIdentity;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Each row of a job is done once, whoever works on it and whatever happens meanwhile. */
@InServer
@BothDatabases
class JobWorkerIT {

    @Inject
    JobScene scene;

    @Inject
    JobCommands commands;

    @Inject
    JobWorker worker;

    @Inject
    JobClaims claims;

    @Inject
    RowTransaction transaction;

    @Inject
    GuestKind kind;

    @Inject
    StaffIdentities identities;

    @AfterEach
    void hurry() {
        GuestKind.slow = false;
    }

    @Test
    void doesEachRowAndStoresItsOutcome() throws Exception {
        StaffAccount owner = scene.owner();
        long id = scene.guests(owner, 100, false);

        BackgroundJob job = scene.await(id, each -> each.state() == JobState.FINISHED);

        assertThat(scene.guestsOf(id)).containsExactlyElementsOf(expectedGuests(100));
        assertThat(scene.counts(id)).isEqualTo(new JobCounts(100, 78, 14, 8));
        assertThat(job.endedAt()).isAfterOrEqualTo(job.startedAt());
        JobRow first = scene.rows(id).get(0);
        assertThat(first.stage()).isEqualTo(RowStage.RUN);
        assertThat(first.outcome().orElseThrow().facts()).containsExactly(owner.displayName());
        assertThat(first.outcome().orElseThrow().recordId()).isNotNull();
        assertThat(scene.rows(id).get(6).outcome()).contains(RowOutcome.skipped("SEVENTH", "7"));
        assertThat(scene.rows(id).get(10).outcome()).contains(RowOutcome.failed(WorkOnPortion.UNEXPECTED));
    }

    @Test
    void waitsAfterTheDryRunWhichChangesNothing() throws Exception {
        StaffAccount owner = scene.owner();
        long id = scene.guests(owner, 50, true);

        scene.await(id, job -> job.state() == JobState.CHECKED);

        assertThat(scene.guestsOf(id)).isEmpty();
        assertThat(scene.counts(id)).isEqualTo(new JobCounts(50, 43, 7, 0));

        assertThat(scene.as(owner, () -> commands.start(id))).isEqualTo(new Done(JobState.QUEUED));
        scene.await(id, job -> job.state() == JobState.FINISHED);

        assertThat(scene.guestsOf(id)).containsExactlyElementsOf(expectedGuests(50));
        assertThat(scene.as(owner, () -> commands.start(id))).isEqualTo(new NotNow(JobState.FINISHED));
    }

    @Test
    void finishesWithoutRows() throws Exception {
        long id = scene.guests(scene.owner(), 0, false);

        scene.await(id, job -> job.state() == JobState.FINISHED);

        assertThat(scene.counts(id)).isEqualTo(new JobCounts(0, 0, 0, 0));
    }

    @Test
    void pausesResumesAndCancels() throws Exception {
        GuestKind.slow = true;
        StaffAccount owner = scene.owner();
        long id = scene.guests(owner, 200, false);
        scene.await(
                id, job -> job.state() == JobState.RUNNING && scene.counts(id).through() >= 20);

        assertThat(scene.as(owner, () -> commands.pause(id))).isEqualTo(new Done(JobState.PAUSED));
        hurry();
        Thread.sleep(2000);
        int through = scene.counts(id).through();
        Thread.sleep(1000);

        assertThat(scene.counts(id).through()).isEqualTo(through).isLessThan(200);
        assertThat(scene.as(owner, () -> commands.resume(id))).isEqualTo(new Done(JobState.QUEUED));
        scene.await(id, job -> job.state() == JobState.FINISHED);
        assertThat(scene.guestsOf(id)).containsExactlyElementsOf(expectedGuests(200));
        assertThat(scene.as(owner, () -> commands.cancel(id))).isEqualTo(new NotNow(JobState.FINISHED));
    }

    @Test
    void leavesTheRestOfACancelledJob() throws Exception {
        GuestKind.slow = true;
        StaffAccount owner = scene.owner();
        long id = scene.guests(owner, 200, false);
        scene.await(id, job -> scene.counts(id).through() >= 20);

        scene.as(owner, () -> commands.cancel(id));
        hurry();
        Thread.sleep(2000);

        BackgroundJob job = scene.job(id);
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(job.stopReason()).isEqualTo(StopReason.CANCELLED);
        assertThat(scene.counts(id).left()).isPositive();
        assertThat(scene.guestsOf(id)).hasSize(scene.counts(id).done());
    }

    @Test
    void stopsWhenItsOwnerLosesTheRight() throws Exception {
        GuestKind.slow = true;
        StaffAccount owner = scene.owner();
        long id = scene.guests(owner, 200, false);
        StaffAccount other = scene.owner();
        long others = scene.guests(other, 200, false);
        scene.await(id, job -> scene.counts(id).through() >= 20);

        scene.change(owner, account -> account.changeJob(Job.PAGE_AUTHOR, account.portals()));
        scene.change(other, StaffAccount::deactivate);
        hurry();

        assertThat(scene.await(id, job -> job.state().isEnded()).stopReason())
                .isEqualTo(StopReason.OWNER_WITHOUT_RIGHT);
        assertThat(scene.await(others, job -> job.state().isEnded()).stopReason())
                .isEqualTo(StopReason.OWNER_INACTIVE);
        assertThat(scene.counts(id).left()).isPositive();
    }

    @Test
    void isForItsOwnerAndForAdministrators() throws Exception {
        long id = scene.guests(scene.owner(), 10, true);
        scene.await(id, job -> job.state() == JobState.CHECKED);
        StaffAccount colleague = scene.owner();
        StaffAccount administrator = scene.administrator();

        assertThat(scene.as(colleague, () -> commands.start(id))).isEqualTo(new Unknown());
        assertThat(scene.as(administrator, () -> commands.cancel(id))).isEqualTo(new Done(JobState.CANCELLED));
    }

    @Test
    void isSharedBySeveralWorkers() throws Exception {
        long id = scene.guests(scene.owner(), 300, false);
        Callable<Object> asAnotherNode = () -> {
            worker.workOnAll();
            return null;
        };

        AtOnce.all(List.of(asAnotherNode, asAnotherNode, asAnotherNode));
        scene.await(id, job -> job.state() == JobState.FINISHED);

        assertThat(scene.guestsOf(id)).containsExactlyElementsOf(expectedGuests(300));
        assertThat(scene.counts(id).left()).isZero();
    }

    @Test
    void doesARowOnceIfTwoHaveIt() throws Exception {
        StaffAccount owner = scene.owner();
        long id = scene.guests(owner, 5, true);
        scene.await(id, job -> job.state() == JobState.CHECKED);
        StaffIdentity identity = identities.active(owner.id()).orElseThrow();
        BackgroundJob job = scene.job(id);
        List<JobRow> rows = scene.rows(id);
        Callable<Object> all = () -> {
            rows.forEach(row -> transaction.perform(kind, job.facts(), row.facts(), RowStage.CHECKED, identity));
            return null;
        };

        AtOnce.all(List.of(all, all, all, all));

        assertThat(scene.guestsOf(id)).containsExactlyElementsOf(expectedGuests(5));
    }

    @Test
    void losesAndDoublesNothingIfANodeIsKilled() throws Exception {
        StaffAccount owner = scene.owner();
        long id = scene.guests(owner, 60, true);
        scene.await(id, job -> job.state() == JobState.CHECKED);
        StaffIdentity identity = identities.active(owner.id()).orElseThrow();
        BackgroundJob job = scene.job(id);
        JobPortion portion = claims.claim(job, RowStage.CHECKED).orElseThrow();
        List<JobRow> rows = claims.rows(id, portion, RowStage.CHECKED).stream()
                .filter(row -> row.number() % 11 != 0)
                .toList();
        int all = claims.rows(id, portion, RowStage.CHECKED).size();
        for (JobRow row : rows.subList(0, 5)) {
            transaction.perform(kind, job.facts(), row.facts(), RowStage.CHECKED, identity);
        }
        // Within the next row the node dies: what the transaction did is gone.
        var dying = new DyingKind(kind);
        assertThatThrownBy(() ->
                        transaction.perform(dying, job.facts(), rows.get(5).facts(), RowStage.CHECKED, identity))
                .isInstanceOf(OutOfMemoryError.class);

        scene.as(owner, () -> commands.start(id));
        scene.await(id, each -> scene.counts(id).left() == all - 5);
        assertThat(scene.job(id).state()).isEqualTo(JobState.RUNNING);
        scene.claimsRunOut(id);
        scene.await(id, each -> each.state() == JobState.FINISHED);

        assertThat(scene.guestsOf(id)).containsExactlyElementsOf(expectedGuests(60));
        assertThat(scene.rows(id).stream()
                        .filter(row -> row.outcome().orElseThrow().result() == RowResult.DONE))
                .hasSameSizeAs(scene.guestsOf(id));
    }

    @Test
    void goesOnWithOtherJobsIfOneAlwaysTakesTooLong() throws Exception {
        long stuck = scene.guests(scene.owner(), Map.of("stuck", "yes"), false, null);
        long younger = scene.guests(scene.owner(), 10, false);

        scene.await(younger, job -> job.state() == JobState.FINISHED);

        assertThat(scene.job(stuck).state()).isEqualTo(JobState.COLLECTING);
        scene.as(scene.administrator(), () -> commands.cancel(stuck));
    }

    @Test
    void failsARowThatAlwaysTakesTooLong() throws Exception {
        long id = scene.guests(scene.owner(), Map.of("rows", "3", "slowRow", "2"), false, null);
        for (int i = 0; i < WorkOnPortion.MOST_OUTAGES; i++) {
            worker.workOnAll();
        }

        scene.await(id, job -> job.state() == JobState.FINISHED);

        assertThat(scene.counts(id)).isEqualTo(new JobCounts(3, 2, 0, 1));
        assertThat(scene.rows(id).get(1).outcome()).contains(RowOutcome.failed(WorkOnPortion.UNEXPECTED));
    }

    private static List<String> expectedGuests(int rows) {
        return IntStream.rangeClosed(1, rows)
                .filter(number -> number % 7 != 0 && number % 11 != 0)
                .mapToObj(number -> "guest " + number)
                .sorted()
                .collect(Collectors.toList());
    }
}
