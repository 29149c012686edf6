package org.vestibule.job.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobRepository;
import org.vestibule.job.JobState;
import org.vestibule.job.NewJob;
import org.vestibule.job.SomeJob;
import org.vestibule.job.StopReason;
import org.vestibule.job.command.JobChangeOutcome.Done;
import org.vestibule.job.command.JobChangeOutcome.NotNow;
import org.vestibule.job.command.JobCommands;
import org.vestibule.job.run.JobScene;
import org.vestibule.staff.StaffAccount;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Jobs are ended when nobody goes on with them, and removed after their time. */
@InServer
@BothDatabases
class JobRetentionIT {

    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(1000));
    private static final Instant BEFORE = LONG_AGO.plus(Duration.ofDays(90));

    @Inject
    JobRemover removal;

    @Inject
    JobScene scene;

    @Inject
    SomeJob someJob;

    @Inject
    JobRepository jobs;

    @Inject
    JobCommands commands;

    @Test
    void endsAJobThatNobodyStartedBeforeItsRowsAreRemoved() {
        StaffAccount owner = scene.owner();
        long id = someJob.madeAt(LONG_AGO, owner.id());

        while (removal.endAbandoned(BEFORE)) {}

        assertThat(scene.job(id).stopReason()).isEqualTo(StopReason.ABANDONED);
        assertThat(scene.as(owner, () -> commands.start(id))).isEqualTo(new NotNow(JobState.CANCELLED));
        removeAll();
        assertThat(jobs.byId(id)).isEmpty();
    }

    @Test
    void keepsAJobThatIsStartedMeanwhile() {
        StaffAccount owner = scene.owner();
        long id = someJob.madeAt(LONG_AGO, owner.id());
        assertThat(scene.as(owner, () -> commands.start(id))).isEqualTo(new Done(JobState.QUEUED));

        while (removal.endAbandoned(BEFORE)) {}
        removeAll();

        assertThat(scene.job(id).stopReason()).isNotEqualTo(StopReason.ABANDONED);
        assertThat(scene.rows(id)).hasSize(1);
    }

    @Test
    void endsAJobThatNobodyResumedAndKeepsItsResults() {
        StaffAccount owner = scene.owner();
        long id = someJob.madeAt(LONG_AGO, owner.id());
        change(id, job -> job.start(LONG_AGO));
        change(id, job -> job.pause(LONG_AGO));

        while (removal.endAbandoned(BEFORE)) {}
        removeAll();

        assertThat(scene.job(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(scene.job(id).stopReason()).isEqualTo(StopReason.ABANDONED);
        assertThat(scene.rows(id)).hasSize(1);
        change(id, job -> job.stop(StopReason.ABANDONED, LONG_AGO));
        removeAll();
        assertThat(jobs.byId(id)).isEmpty();
    }

    @Test
    void endsAJobWhoseRowsCannotBeCollected() {
        long owner = scene.owner().id();
        long id = scene.commit(() -> {
            var job = new BackgroundJob(new NewJob("invite-many", null, Map.of(), true, null), owner, LONG_AGO);
            jobs.add(job);
            while (removal.endAbandoned(BEFORE)) {}
            return job.id();
        });

        assertThat(scene.job(id).stopReason()).isEqualTo(StopReason.ABANDONED);
        removeAll();
        assertThat(jobs.byId(id)).isEmpty();
    }

    private void change(long id, Consumer<BackgroundJob> verb) {
        scene.commit(() -> {
            verb.accept(jobs.forChange(id).orElseThrow());
            return null;
        });
    }

    private void removeAll() {
        while (removal.removeOld(BEFORE) > 0) {}
    }
}
