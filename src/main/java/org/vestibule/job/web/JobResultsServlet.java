package org.vestibule.job.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vestibule.job.query.JobQueryService;
import org.vestibule.job.query.JobRowFilter;
import org.vestibule.job.query.JobRowSummary;
import org.vestibule.job.query.JobSummary;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Languages;
import org.vestibule.shell.SpreadsheetCell;

/** Downloads the rows of a job with their results for spreadsheets: CSV in UTF-8. The rows are read in portions. */
@WebServlet("/staff/jobresults")
public class JobResultsServlet extends HttpServlet {

    private static final int BATCH_SIZE = 500;

    private final transient JobQueryService jobs;

    @Inject
    JobResultsServlet(JobQueryService jobs) {
        this.jobs = jobs;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JobSummary> job = RecordNumber.in(request.getParameter("id")).flatMap(jobs::byId);
        if (job.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JobRowFilter filter = Stream.of(JobRowFilter.values())
                .filter(value -> value.name().equals(request.getParameter("show")))
                .findFirst()
                .orElse(JobRowFilter.ALL);
        long id = job.get().id();
        // Read before anything is sent, so that a failure can still be answered with an error.
        List<JobRowSummary> portion = jobs.rowsAfter(id, filter, 0, BATCH_SIZE);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"job-" + id + ".csv\"");
        Writer out = response.getWriter();
        // The byte order mark by which spreadsheets recognise UTF-8.
        out.write('\ufeff');
        JobTexts texts = JobTexts.of(job.get(), Languages.of(request));
        CSVPrinter file = new CSVPrinter(out, CSVFormat.RFC4180);
        file.printRecord(
                texts.own("field.row"),
                SpreadsheetCell.of(texts.subject()),
                texts.own("field.address"),
                texts.own("field.result"),
                texts.own("field.code"),
                texts.own("field.outcome"),
                texts.own("field.record"),
                texts.own("field.doneAt"));
        try {
            while (!portion.isEmpty()) {
                for (JobRowSummary row : portion) {
                    print(row, texts, file);
                }
                portion = jobs.rowsAfter(
                        id, filter, portion.get(portion.size() - 1).number(), BATCH_SIZE);
            }
        } catch (RuntimeException e) {
            // The beginning is already sent, and would be mistaken for all rows.
            file.printRecord(texts.own("download.incomplete"));
            throw e;
        }
    }

    private static void print(JobRowSummary row, JobTexts texts, CSVPrinter file) throws IOException {
        file.printRecord(
                row.number(),
                SpreadsheetCell.of(row.subjectName()),
                row.subjectAddress() == null ? "" : row.subjectAddress(),
                texts.own("result." + (row.result() == null ? "LEFT" : row.result())),
                row.code() == null ? "" : row.code(),
                SpreadsheetCell.of(texts.outcome(row)),
                row.recordAddress() == null ? "" : row.recordAddress(),
                row.doneAt() == null ? "" : row.doneAt());
    }
}
