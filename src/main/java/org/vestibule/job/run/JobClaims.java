package org.vestibule.job.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobPortion;
import org.vestibule.job.JobRow;
import org.vestibule.job.RowStage;

/**
 * Claims portions of jobs by conditional updates, so that nodes don't work on the same rows. A claim of a node that was killed
 * runs out.
 */
@ApplicationScoped
@Transactional
class JobClaims {

    /** Much longer than a portion takes. */
    static final Duration LENGTH = Duration.ofMinutes(2);

    /** How much unused time a slow job may catch up on; what is older is lost. It is longer than the pause between two looks at the jobs. */
    private static final Duration CATCH_UP = Duration.ofSeconds(10);

    private static final int CANDIDATES = 8;

    private static final String FREE = "p.stage = :stage and (p.claimedUntil is null or p.claimedUntil <= :now)";

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    JobClaims(Clock clock) {
        this.clock = clock;
    }

    /**
     * A portion of the job with rows at this stage.
     *
     * @return empty if none is free, if others were faster, or if the job's limit of rows a minute is reached
     */
    Optional<JobPortion> claim(BackgroundJob job, RowStage stage) {
        Instant now = clock.instant();
        List<Integer> free = free(job.id(), stage, now);
        if (free.isEmpty() || stage == RowStage.CHECKED && !pace(job, now)) {
            return Optional.empty();
        }
        return free.stream()
                .filter(number -> claim(job.id(), number, stage, now))
                .findFirst()
                .map(number -> entities.createQuery(
                                "select p from JobPortion p where p.jobId = :job and p.number = :number",
                                JobPortion.class)
                        .setParameter("job", job.id())
                        .setParameter("number", number)
                        .getSingleResult());
    }

    /** Several in any order, so that nodes seldom try the same. */
    private List<Integer> free(long jobId, RowStage stage, Instant now) {
        List<Integer> free = new ArrayList<>(entities.createQuery(
                        "select p.number from JobPortion p where p.jobId = :job and " + FREE + " order by p.number",
                        Integer.class)
                .setParameter("job", jobId)
                .setParameter("stage", stage)
                .setParameter("now", now)
                .setMaxResults(CANDIDATES)
                .getResultList());
        Collections.shuffle(free);
        return free;
    }

    private boolean claim(long jobId, int number, RowStage stage, Instant now) {
        return entities.createQuery("update JobPortion p set p.claimedUntil = :until where p.jobId = :job"
                                + " and p.number = :number and " + FREE)
                        .setParameter("until", now.plus(LENGTH).truncatedTo(ChronoUnit.MILLIS))
                        .setParameter("job", jobId)
                        .setParameter("number", number)
                        .setParameter("stage", stage)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Whether the job's limit allows another portion now; notes until when that portion is enough. */
    private boolean pace(BackgroundJob job, Instant now) {
        if (job.rowsPerMinute() == null) {
            return true;
        }
        Instant read = job.pacedUntil();
        if (read != null && read.isAfter(now)) {
            return false;
        }
        Instant until = pacedUntil(job.portionSize(), job.rowsPerMinute(), read, now);
        return entities.createQuery("update BackgroundJob j set j.pacedUntil = :until where j.id = :job"
                                + " and (j.pacedUntil is null or j.pacedUntil <= :now)")
                        .setParameter("until", until.truncatedTo(ChronoUnit.MILLIS))
                        .setParameter("job", job.id())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /**
     * Until when a portion that is claimed now is enough. A job whose portion is the rows of a whole minute doesn't catch up:
     * it would do two portions within a minute.
     *
     * @param former until when the former portion was enough; null if there was none
     */
    static Instant pacedUntil(int portionSize, int rowsPerMinute, Instant former, Instant now) {
        Instant earliest = former == null || portionSize == rowsPerMinute ? now : now.minus(CATCH_UP);
        Instant from = former == null || former.isBefore(earliest) ? earliest : former;
        return from.plus(Duration.ofMinutes(portionSize).dividedBy(rowsPerMinute));
    }

    /** The rows of the portion that are at this stage, in their order. */
    List<JobRow> rows(long jobId, JobPortion portion, RowStage stage) {
        return entities.createQuery(
                        "select r from JobRow r where r.jobId = :job and r.number between :first and :last"
                                + " and r.stage = :stage order by r.number",
                        JobRow.class)
                .setParameter("job", jobId)
                .setParameter("first", portion.firstRow())
                .setParameter("last", portion.lastRow())
                .setParameter("stage", stage)
                .getResultList();
    }

    /** Takes the portion to the next stage if all its rows are there; otherwise gives it back. */
    void release(long jobId, JobPortion portion, RowStage stage) {
        boolean through = rows(jobId, portion, stage).isEmpty();
        entities.createQuery("update JobPortion p set p.stage = :next, p.claimedUntil = null"
                        + " where p.jobId = :job and p.number = :number and p.stage = :stage")
                .setParameter("next", through ? stage.next() : stage)
                .setParameter("job", jobId)
                .setParameter("number", portion.number())
                .setParameter("stage", stage)
                .executeUpdate();
    }

    /** Whether no portion of the job is at this stage any more. */
    boolean isThrough(long jobId, RowStage stage) {
        return entities.createQuery(
                        "select p.number from JobPortion p where p.jobId = :job and p.stage = :stage", Integer.class)
                .setParameter("job", jobId)
                .setParameter("stage", stage)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
