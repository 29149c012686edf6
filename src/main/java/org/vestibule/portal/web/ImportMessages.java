package org.vestibule.portal.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.transfer.ImportProblem;
import org.vestibule.portal.web.CreatePortalMessages.FieldMessage;
import org.vestibule.shared.Bundles;
import org.vestibule.shell.upload.FileUpload;

/** Messages why a portal's file wasn't imported, for use outside a Faces view. */
final class ImportMessages {

    private static final int MEGABYTE = 1 << 20;

    private final ResourceBundle texts;
    private final Locale locale;

    ImportMessages(Locale locale) {
        this.locale = locale;
        this.texts = Bundles.of("org.vestibule.portal.messages", locale);
    }

    List<FieldMessage> of(CreatePortalOutcome outcome) {
        return new CreatePortalMessages(this::text).of(outcome);
    }

    List<FieldMessage> of(String field, List<ImportProblem> problems) {
        return problems.stream()
                .map(problem -> new FieldMessage(
                        field, text("violation.file." + problem.reason(), problem.where(), mostMegabytes())))
                .toList();
    }

    FieldMessage of(FileUpload.Problem problem) {
        return new FieldMessage(
                FileUpload.FIELD,
                switch (problem) {
                    case BUSY -> text("violation.file.BUSY");
                    case TOO_LARGE -> text("violation.file.LARGE", mostMegabytes());
                    case MISSING -> text("violation.file.NONE");
                });
    }

    private static long mostMegabytes() {
        return PortalImportServlet.MAX_BYTES / MEGABYTE;
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
