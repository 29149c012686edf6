package org.vestibule.contact.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
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
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.vestibule.contact.importing.UploadContacts;
import org.vestibule.contact.importing.UploadOutcome;
import org.vestibule.shell.Languages;

/**
 * Uploads a file of contacts from the page's script: 200 with the address of the next step, or 422 with what is wrong. Handles one
 * file at a time on each node, because large files take a while.
 */
@WebServlet(value = "/staff/contactimport", loadOnStartup = 1)
@MultipartConfig(
        maxFileSize = ContactImportServlet.MAX_BYTES,
        maxRequestSize = ContactImportServlet.MAX_BYTES + ContactImportServlet.ROOM_FOR_FIELDS)
public class ContactImportServlet extends HttpServlet {

    /** More than 100,000 rows usually have. */
    static final long MAX_BYTES = 32L << 20;

    static final long ROOM_FOR_FIELDS = 1 << 16;

    private static final int UNPROCESSABLE = 422;

    private final transient Semaphore turn = new Semaphore(1);
    private final transient UploadContacts upload;

    @Inject
    ContactImportServlet(UploadContacts upload) {
        this.upload = upload;
    }

    /** Removes copies that a node left behind that was killed. */
    @Override
    public void init() {
        UploadCopies.removeLeftOnes(Instant.now());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = new UploadMessages(Languages.of(request));
        if (!turn.tryAcquire()) {
            refuse(texts.busy(), response);
            return;
        }
        try {
            take(request, response, texts);
        } finally {
            turn.release();
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, UploadMessages texts)
            throws IOException {
        Part file;
        try {
            file = request.getPart("file");
        } catch (IllegalStateException e) {
            refuse(texts.tooLarge(), response);
            return;
        } catch (ServletException | IOException e) {
            // The request isn't an upload, or was interrupted.
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (file == null || file.getSize() == 0) {
            refuse(texts.missing(), response);
            return;
        }
        Path copy = UploadCopies.create();
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            UploadOutcome outcome = upload.upload(
                    copy, Optional.ofNullable(file.getSubmittedFileName()).orElse(""));
            if (outcome instanceof UploadOutcome.Stored stored) {
                write(
                        Json.createObjectBuilder()
                                .add("record", "/crm/contacts/import/" + stored.importId())
                                .build(),
                        response);
            } else {
                refuse(texts.of(outcome), response);
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static void refuse(String problem, HttpServletResponse response) throws IOException {
        response.setStatus(UNPROCESSABLE);
        write(Json.createObjectBuilder().add("problem", problem).build(), response);
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
