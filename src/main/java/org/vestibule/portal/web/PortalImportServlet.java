package org.vestibule.portal.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.transfer.ImportPortal;
import org.vestibule.portal.transfer.ImportPortalOutcome;
import org.vestibule.portal.transfer.ImportPortalRequest;
import org.vestibule.portal.web.CreatePortalMessages.FieldMessage;
import org.vestibule.shell.Languages;

/**
 * Uploads a portal's file from the dialog's script: 200 with the address of the portal's record, or 422 with the
 * problems by field. Handles one file at a time on each node, because large files take a while.
 */
@WebServlet("/staff/portalimport")
@MultipartConfig(
        maxFileSize = PortalImportServlet.MAX_BYTES,
        maxRequestSize = PortalImportServlet.MAX_BYTES + PortalImportServlet.ROOM_FOR_FIELDS)
public class PortalImportServlet extends HttpServlet {

    static final long MAX_BYTES = ImportPortal.MAX_FILE_BYTES;
    static final long ROOM_FOR_FIELDS = 1 << 16;

    private static final String FILE = "file";
    private static final int UNPROCESSABLE = 422;

    private final transient Semaphore turn = new Semaphore(1);
    private final transient ImportPortal importPortal;

    @Inject
    PortalImportServlet(ImportPortal importPortal) {
        this.importPortal = importPortal;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = new ImportMessages(Languages.of(request));
        if (!turn.tryAcquire()) {
            refuse(List.of(texts.busy(FILE)), response);
            return;
        }
        try {
            take(request, response, texts);
        } finally {
            turn.release();
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, ImportMessages texts)
            throws IOException {
        Part file;
        try {
            file = request.getPart(FILE);
        } catch (IllegalStateException e) {
            refuse(List.of(texts.tooLarge(FILE)), response);
            return;
        } catch (ServletException | IOException e) {
            // The request isn't an upload, or was interrupted.
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (file == null || file.getSize() == 0) {
            refuse(List.of(texts.missing(FILE)), response);
            return;
        }
        Path copy = Files.createTempFile("portal", ".zip");
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            answer(importPortal.importFile(entry(request, copy)), response, texts);
        } finally {
            Files.delete(copy);
        }
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
            refuse(texts.of(FILE, bad.problems()), response);
        } else if (outcome instanceof ImportPortalOutcome.Read read) {
            if (read.creation() instanceof CreatePortalOutcome.Created created) {
                String record = "/crm/portals/" + created.portal().id() + "?" + MovedPortal.IMPORTED;
                write(Json.createObjectBuilder().add("record", record).build(), response);
            } else {
                refuse(texts.of(read.creation()), response);
            }
        }
    }

    private static void refuse(List<FieldMessage> messages, HttpServletResponse response) throws IOException {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        messages.forEach(message -> problems.add(
                Json.createObjectBuilder().add("field", message.field()).add("text", message.text())));
        response.setStatus(UNPROCESSABLE);
        write(Json.createObjectBuilder().add("problems", problems).build(), response);
    }

    private static void write(JsonObject answer, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // Not written through the response's writer, for the reason given in ContactDataServlet.
        try (var writer = Json.createWriter(response.getOutputStream())) {
            writer.writeObject(answer);
        }
    }
}
