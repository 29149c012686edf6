package org.vestibule.job.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vestibule.job.query.JobRowSummary;
import org.vestibule.job.query.JobSummary;
import org.vestibule.shared.Bundles;
import org.vestibule.shell.Moments;

/** The texts about a job in a language: its kind's, and the names of jobs made of them. */
final class JobTexts {

    private static final String UNEXPECTED = "UNEXPECTED";

    /** Stands for a fact that differs from row to row. */
    private static final String UNNAMED = "…";

    private final ResourceBundle kind;
    private final ResourceBundle own;
    private final Locale locale;

    private JobTexts(String bundle, Locale locale) {
        this.kind = Bundles.of(bundle, locale);
        this.own = Bundles.of("org.vestibule.job.messages", locale);
        this.locale = locale;
    }

    static JobTexts of(JobSummary job, Locale locale) {
        return new JobTexts(job.bundle(), locale);
    }

    /** What jobs of this kind are called, with the portal. */
    String title(JobSummary job) {
        return format(kind.getString("job.title.formatted"), job.portalName() == null ? "" : job.portalName());
    }

    /** The title with the time when it was made, by which jobs are told apart. */
    String name(JobSummary job, Moments moments) {
        return title(job) + " · " + moments.full(job.createdAt(), locale);
    }

    /** The button that does the rows after the dry run. */
    String start() {
        return kind.getString("job.start");
    }

    /** What the rows are about. */
    String subject() {
        return kind.getString("job.subject");
    }

    /** What became of the row, or would; "" while nothing is known. */
    String outcome(JobRowSummary row) {
        if (row.code() == null) {
            return "";
        }
        ResourceBundle texts = row.code().equals(UNEXPECTED) ? own : kind;
        return format(
                texts.getString("outcome." + row.code() + ".formatted"),
                row.facts().toArray());
    }

    /** What several rows have in common, without the facts of each. */
    String outcome(String code) {
        ResourceBundle texts = code.equals(UNEXPECTED) ? own : kind;
        return format(texts.getString("outcome." + code + ".formatted"), UNNAMED, UNNAMED, UNNAMED);
    }

    /** A text of the screens of jobs. */
    String own(String key) {
        return own.getString(key);
    }

    private String format(String text, Object... values) {
        return new MessageFormat(text, locale).format(values);
    }
}
