package org.vestibule.job.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.job.BackgroundJob;
import org.vestibule.job.JobCounts;
import org.vestibule.job.JobKind;
import org.vestibule.job.JobKind.Subject;
import org.vestibule.job.JobKinds;
import org.vestibule.job.JobRepository;
import org.vestibule.job.JobRow;
import org.vestibule.job.JobState;
import org.vestibule.job.RowResult;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.security.StaffIdentities;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;

/** Lists the caller's jobs, or, for administrators, everybody's. Nobody sees the jobs of portals that they may not see. */
@ApplicationScoped
@Transactional
@Requires(Right.JOBS)
public class JobQueryService {

    /** How many jobs or rows a page has. */
    public static final int PAGE_SIZE = 25;

    private static final SortOrder NEWEST_FIRST =
            new SortOrder(List.of(SortColumn.instant("j.createdAt"), SortColumn.number("j.id")), true);
    /** More than any kind of jobs has. */
    private static final int MOST_OUTCOMES = 100;

    private static final SortOrder BY_NUMBER = new SortOrder(List.of(SortColumn.number("r.number")), false);

    @PersistenceContext
    private EntityManager entities;

    private final JobRepository jobs;
    private final JobKinds kinds;
    private final PortalRepository portals;
    private final StaffIdentities staff;
    private final Caller caller;

    @Inject
    JobQueryService(
            JobRepository jobs, JobKinds kinds, PortalRepository portals, StaffIdentities staff, Caller caller) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.portals = portals;
        this.staff = staff;
        this.caller = caller;
    }

    /**
     * The page at the cursor, newest first.
     *
     * @param cursor null for the first page
     */
    public ListSlice<JobSummary> page(Cursor cursor) {
        Map<String, Object> values = new HashMap<>();
        String where = "(j.portalId is null or " + caller.portals().condition("j.portalId", values) + ")";
        if (!caller.may(Right.ALL_JOBS)) {
            where += " and j.ownerId = :owner";
            values.put("owner", caller.id());
        }
        var list = new ListQuery("BackgroundJob j", where, values, NEWEST_FIRST, false);
        ListQuery.Numbers page = list.page(entities, Optional.ofNullable(cursor), PAGE_SIZE);
        return page.with(summaries(rows(page.ids())));
    }

    private List<BackgroundJob> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, BackgroundJob> rows = entities.createQuery(
                        "select j from BackgroundJob j where j.id in :ids", BackgroundJob.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(BackgroundJob::id, Function.identity()));
        return ids.stream().map(rows::get).toList();
    }

    private List<JobSummary> summaries(Collection<BackgroundJob> found) {
        Map<Long, JobCounts> counts = jobs.counts(found);
        Map<Long, String> owners =
                staff.names(found.stream().map(BackgroundJob::ownerId).collect(Collectors.toSet()));
        Map<Long, String> names = found.stream().allMatch(job -> job.portalId() == null)
                ? Map.of()
                : portals.all(caller.portals()).stream().collect(Collectors.toMap(Portal::id, Portal::name));
        return found.stream()
                .map(job -> summary(job, counts.get(job.id()), owners, names))
                .toList();
    }

    private JobSummary summary(BackgroundJob job, JobCounts counts, Map<Long, String> owners, Map<Long, String> names) {
        return new JobSummary(
                job.id(),
                kinds.of(job.kind()).bundle(),
                job.portalId() == null ? null : names.getOrDefault(job.portalId(), "#" + job.portalId()),
                owners.get(job.ownerId()),
                Objects.equals(caller.id(), job.ownerId()),
                job.dryRun(),
                job.state(),
                job.shownStage(),
                job.stopReason(),
                counts,
                job.createdAt(),
                job.startedAt(),
                job.endedAt(),
                job.state() == JobState.FINISHED || job.settled().isPresent(),
                job.rowsPerMinute());
    }

    /** The job, if the caller may see it. */
    public Optional<JobSummary> byId(long id) {
        return seen(id).map(job -> summaries(List.of(job)).get(0));
    }

    private Optional<BackgroundJob> seen(long id) {
        return jobs.byId(id).filter(job -> job.isSeenBy(caller));
    }

    /**
     * The page of the job's rows at the cursor; empty if the caller may not see the job.
     *
     * @param cursor null for the first page
     */
    public Optional<ListSlice<JobRowSummary>> rows(long id, JobRowFilter filter, Cursor cursor) {
        return seen(id).map(job -> {
            Map<String, Object> values = new HashMap<>(Map.of("job", id));
            String where = "r.jobId = :job and " + filter.condition(job.shownStage(), values);
            var list = new ListQuery("JobRow r", where, values, BY_NUMBER, false);
            ListQuery.Numbers page = list.page(entities, Optional.ofNullable(cursor), PAGE_SIZE);
            return page.with(summaries(job, rowsOf(id, page.ids())));
        });
    }

    private List<JobRow> rowsOf(long jobId, List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from JobRow r where r.jobId = :job and r.number in :numbers"
                                        + " order by r.number",
                                JobRow.class)
                        .setParameter("job", jobId)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** How many rows of the job have which outcome: done rows first, then skipped, then failed. */
    public List<JobOutcomeCount> outcomes(long id) {
        return seen(id).map(job -> entities.createQuery(
                                "select r.result, r.code, count(r.number) from JobRow r where r.jobId = :job"
                                        + " and r.stage = :shown and r.result is not null group by r.result, r.code",
                                Object[].class)
                        .setParameter("job", id)
                        .setParameter("shown", job.shownStage())
                        .setMaxResults(MOST_OUTCOMES)
                        .getResultStream()
                        .map(row -> new JobOutcomeCount((RowResult) row[0], (String) row[1], (Long) row[2]))
                        .sorted(Comparator.comparing(JobOutcomeCount::result)
                                .thenComparing(Comparator.comparing(JobOutcomeCount::rows)
                                        .reversed())
                                .thenComparing(JobOutcomeCount::code))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The next rows, for a download; empty if there are no more, or if the caller may not see the job.
     *
     * @param after the number of the row after which to continue
     * @param most the maximum number of rows
     */
    public List<JobRowSummary> rowsAfter(long id, JobRowFilter filter, long after, int most) {
        return seen(id).map(job -> {
                    Map<String, Object> values = new HashMap<>(Map.of("job", id, "after", after));
                    TypedQuery<JobRow> next = entities.createQuery(
                            "select r from JobRow r where r.jobId = :job and r.number > :after and "
                                    + filter.condition(job.shownStage(), values) + " order by r.number",
                            JobRow.class);
                    values.forEach(next::setParameter);
                    return summaries(job, next.setMaxResults(most).getResultList());
                })
                .orElse(List.of());
    }

    private List<JobRowSummary> summaries(BackgroundJob job, List<JobRow> rows) {
        JobKind kind = kinds.of(job.kind());
        Set<Long> ids =
                rows.stream().map(JobRow::subjectId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, Subject> subjects = ids.isEmpty() ? Map.of() : kind.subjects(ids);
        return rows.stream()
                .map(row -> JobRowSummary.of(
                        row, row.subjectId() == null ? null : subjects.get(row.subjectId()), kind, job.shownStage()))
                .toList();
    }
}
