package org.vestibule.contact.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vestibule.contact.importing.UploadOutcome;
import org.vestibule.shared.Bundles;
import org.vestibule.shared.csv.CsvProblem;
import org.vestibule.shared.csv.CsvReader;
import org.vestibule.shell.upload.FileUpload;

/** Messages why a file of contacts wasn't taken, for use outside a Faces view. */
final class UploadMessages {

    private static final int MEGABYTE = 1 << 20;

    private final ResourceBundle texts;
    private final Locale locale;

    UploadMessages(Locale locale) {
        this.locale = locale;
        this.texts = Bundles.of("org.vestibule.contact.importing.messages", locale);
    }

    String of(UploadOutcome refused) {
        if (refused instanceof UploadOutcome.Unreadable unreadable) {
            return unreadable(unreadable.line(), unreadable.problem());
        }
        return text(refused instanceof UploadOutcome.WithoutHeader ? "file.HEADER" : "file.EMPTY");
    }

    private String unreadable(long line, CsvProblem problem) {
        return text("file." + problem + ".formatted", line, most(problem));
    }

    private static int most(CsvProblem problem) {
        return switch (problem) {
            case TOO_MANY_ROWS -> CsvReader.MAX_ROWS;
            case TOO_MANY_COLUMNS -> CsvReader.MAX_COLUMNS;
            case CELL_TOO_LONG -> CsvReader.MAX_CELL_LENGTH;
            case ROW_TOO_LONG -> CsvReader.MAX_ROW_LENGTH;
            case NOT_TEXT, BROKEN_ENCODING, UNCLOSED_QUOTE, TEXT_AFTER_QUOTE -> 0;
        };
    }

    String of(FileUpload.Problem problem) {
        return switch (problem) {
            case BUSY -> text("file.BUSY");
            case TOO_LARGE -> text("file.LARGE.formatted", ContactImportServlet.MAX_BYTES / MEGABYTE);
            case MISSING -> text("file.NONE");
        };
    }

    private String text(String key, Object... values) {
        return values.length == 0
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), locale).format(values);
    }
}
