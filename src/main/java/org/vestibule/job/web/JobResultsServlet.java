package org.vestibule.job.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.vestibule.job.query.JobQueryService;
import org.vestibule.job.query.JobRowFilter;
import org.vestibule.job.query.JobRowSummary;
import org.vestibule.job.query.JobSummary;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Languages;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.download.ListExport;
import org.vestibule.shell.download.ListFile;

/**
 * Downloads the rows of a job with their results for spreadsheets: CSV in UTF-8. The rows are read in portions. Answers only to
 * POST, as other lists do.
 */
@WebServlet("/staff/jobresults")
public class JobResultsServlet extends HttpServlet {

    private static final int BATCH_SIZE = 500;

    private final transient JobQueryService jobs;
    private final transient ListExport exports;

    @Inject
    JobResultsServlet(JobQueryService jobs, ListExport exports) {
        this.jobs = jobs;
        this.exports = exports;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JobSummary> job = RecordNumber.in(request.getParameter("id")).flatMap(jobs::byId);
        if (job.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JobRowFilter filter = ListExport.asked(request)
                .constant("show", JobRowFilter.values())
                .orElse(JobRowFilter.ALL);
        long id = job.get().id();
        exports.send(
                file(id, JobTexts.of(job.get(), Languages.of(request))),
                new ListAddress("").with("show", filter).parameters(),
                portions(id, filter),
                request,
                response);
    }

    private static ListFile<JobRowSummary> file(long id, JobTexts texts) {
        return new ListFile<>(
                "job-" + id,
                List.of(
                        texts.own("field.row"),
                        texts.subject(),
                        texts.own("field.address"),
                        texts.own("field.result"),
                        texts.own("field.code"),
                        texts.own("field.outcome"),
                        texts.own("field.record"),
                        texts.own("field.doneAt")),
                row -> cells(row, texts));
    }

    private Supplier<List<JobRowSummary>> portions(long id, JobRowFilter filter) {
        AtomicLong last = new AtomicLong();
        return () -> {
            List<JobRowSummary> portion = jobs.rowsAfter(id, filter, last.get(), BATCH_SIZE);
            portion.forEach(row -> last.set(row.number()));
            return portion;
        };
    }

    private static List<?> cells(JobRowSummary row, JobTexts texts) {
        return Arrays.asList(
                row.number(),
                row.subjectName(),
                row.subjectAddress(),
                texts.own("result." + (row.result() == null ? "LEFT" : row.result())),
                row.code(),
                texts.outcome(row),
                row.recordAddress(),
                row.doneAt());
    }
}
