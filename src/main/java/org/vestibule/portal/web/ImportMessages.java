package org.vestibule.portal.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.transfer.ImportProblem;
import org.vestibule.portal.web.CreatePortalMessages.FieldMessage;
import org.vestibule.shared.Bundles;

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

    FieldMessage missing(String field) {
        return new FieldMessage(field, text("violation.file.NONE"));
    }

    FieldMessage tooLarge(String field) {
        return new FieldMessage(field, text("violation.file.LARGE", mostMegabytes()));
    }

    FieldMessage busy(String field) {
        return new FieldMessage(field, text("violation.file.BUSY"));
    }

    private static long mostMegabytes() {
        return PortalImportServlet.MAX_BYTES / MEGABYTE;
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
