package org.vestibule.contact.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.contact.importing.UploadContacts;
import org.vestibule.contact.importing.UploadOutcome;
import org.vestibule.shell.Languages;
import org.vestibule.shell.upload.FileUpload;
import org.vestibule.shell.upload.UploadAnswer;

/**
 * Uploads a file of contacts from the page's script: 200 with the address of the next step, or 422 with what is
 * wrong.
 */
@WebServlet("/staff/contactimport")
@MultipartConfig(
        maxFileSize = ContactImportServlet.MAX_BYTES,
        maxRequestSize = ContactImportServlet.MAX_BYTES + ContactImportServlet.ROOM_FOR_FIELDS)
public class ContactImportServlet extends HttpServlet {

    /** More than 100,000 rows usually have. */
    static final long MAX_BYTES = 32L << 20;

    static final long ROOM_FOR_FIELDS = 1 << 16;

    private final transient FileUpload files = new FileUpload();
    private final transient UploadContacts upload;

    @Inject
    ContactImportServlet(UploadContacts upload) {
        this.upload = upload;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = new UploadMessages(Languages.of(request));
        files.take(
                request,
                response,
                problem -> refuse(texts.of(problem), response),
                file -> answer(upload.upload(file.copy(), file.name()), response, texts));
    }

    private static void answer(UploadOutcome outcome, HttpServletResponse response, UploadMessages texts)
            throws IOException {
        if (outcome instanceof UploadOutcome.Stored stored) {
            UploadAnswer.record("/crm/contacts/import/" + stored.importId(), response);
        } else {
            refuse(texts.of(outcome), response);
        }
    }

    private static void refuse(String problem, HttpServletResponse response) throws IOException {
        UploadAnswer.refuse(Json.createObjectBuilder().add("problem", problem).build(), response);
    }
}
