package org.vestibule.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores jobs. Checks no rights. */
@ApplicationScoped
@Transactional
public class JobRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Stores a new job. */
    public void add(BackgroundJob job) {
        entities.persist(job);
        entities.flush();
    }

    public Optional<BackgroundJob> byId(long id) {
        return Optional.ofNullable(entities.find(BackgroundJob.class, id));
    }

    /** The current state of the job, locked until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<BackgroundJob> forChange(long id) {
        return Optional.ofNullable(entities.find(BackgroundJob.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The jobs that have something to do in the background, by age. */
    public List<Long> working() {
        return entities.createQuery(
                        "select j.id from BackgroundJob j where j.state in :working order by j.createdAt, j.id",
                        Long.class)
                .setParameter("working", JobState.working())
                .getResultList();
    }

    /** The counts of several jobs by their ids: those that were settled, and for the others by their rows. */
    public Map<Long, JobCounts> counts(Collection<BackgroundJob> jobs) {
        Map<Long, JobCounts> counts = new HashMap<>();
        jobs.forEach(job -> job.settled().ifPresent(settled -> counts.put(job.id(), settled)));
        List<BackgroundJob> open =
                jobs.stream().filter(job -> job.settled().isEmpty()).toList();
        if (!open.isEmpty()) {
            Map<Long, Map<RowResult, Integer>> counted = new HashMap<>();
            entities.createQuery(
                            "select r.jobId, r.stage, r.result, count(r.number) from JobRow r"
                                    + " where r.jobId in :jobs and r.result is not null"
                                    + " group by r.jobId, r.stage, r.result",
                            Object[].class)
                    .setParameter("jobs", open.stream().map(BackgroundJob::id).toList())
                    .getResultStream()
                    .filter(row -> isShown(open, (Long) row[0], (RowStage) row[1]))
                    .forEach(row -> counted.computeIfAbsent((Long) row[0], id -> new EnumMap<>(RowResult.class))
                            .put((RowResult) row[2], ((Number) row[3]).intValue()));
            open.forEach(job -> counts.put(job.id(), counts(job, counted.getOrDefault(job.id(), Map.of()))));
        }
        return counts;
    }

    private static boolean isShown(List<BackgroundJob> open, Long id, RowStage stage) {
        return open.stream().filter(job -> job.id().equals(id)).anyMatch(job -> job.shownStage() == stage);
    }

    private static JobCounts counts(BackgroundJob job, Map<RowResult, Integer> counted) {
        return new JobCounts(
                job.rowCount(),
                counted.getOrDefault(RowResult.DONE, 0),
                counted.getOrDefault(RowResult.SKIPPED, 0),
                counted.getOrDefault(RowResult.FAILED, 0));
    }
}
