package org.vestibule.portal.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.transfer.ImportPortal;
import org.vestibule.portal.transfer.ImportPortalOutcome;
import org.vestibule.portal.transfer.ImportPortalRequest;
import org.vestibule.portal.web.CreatePortalMessages.FieldMessage;
import org.vestibule.shell.Languages;
import org.vestibule.shell.upload.FileUpload;
import org.vestibule.shell.upload.UploadAnswer;

/**
 * Uploads a portal's file from the dialog's script: 200 with the address of the portal's record, or 422 with the
 * problems by field.
 */
@WebServlet("/staff/portalimport")
@MultipartConfig(
        maxFileSize = PortalImportServlet.MAX_BYTES,
        maxRequestSize = PortalImportServlet.MAX_BYTES + PortalImportServlet.ROOM_FOR_FIELDS)
public class PortalImportServlet extends HttpServlet {

    static final long MAX_BYTES = ImportPortal.MAX_FILE_BYTES;
    static final long ROOM_FOR_FIELDS = 1 << 16;

    private final transient FileUpload files = new FileUpload();
    private final transient ImportPortal importPortal;

    @Inject
    PortalImportServlet(ImportPortal importPortal) {
        this.importPortal = importPortal;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = new ImportMessages(Languages.of(request));
        files.take(
                request,
                response,
                problem -> refuse(List.of(texts.of(problem)), response),
                file -> answer(importPortal.importFile(entry(request, file.copy())), response, texts));
    }

    private static ImportPortalRequest entry(HttpServletRequest request, Path file) {
        return new ImportPortalRequest(
                file.toFile(),
                request.getParameter("name"),
                request.getParameter("address"),
                NewPortalForm.formKey(request.getParameter("formKey")));
    }

    private static void answer(ImportPortalOutcome outcome, HttpServletResponse response, ImportMessages texts)
            throws IOException {
        if (outcome instanceof ImportPortalOutcome.BadFile bad) {
            refuse(texts.of(FileUpload.FIELD, bad.problems()), response);
        } else if (outcome instanceof ImportPortalOutcome.Read read) {
            if (read.creation() instanceof CreatePortalOutcome.Created created) {
                UploadAnswer.record("/crm/portals/" + created.portal().id() + "?" + MovedPortal.IMPORTED, response);
            } else {
                refuse(texts.of(read.creation()), response);
            }
        }
    }

    private static void refuse(List<FieldMessage> messages, HttpServletResponse response) throws IOException {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        messages.forEach(message -> problems.add(
                Json.createObjectBuilder().add("field", message.field()).add("text", message.text())));
        UploadAnswer.refuse(Json.createObjectBuilder().add("problems", problems).build(), response);
    }
}
