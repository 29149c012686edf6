package org.vestibule.contact.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.PersonalDataExport;
import org.vestibule.shared.RecordNumber;

/**
 * Downloads everything that is kept about a contact: JSON, indented for people. It answers only to POST, as each export
 * adds an audit event, which a link must not cause in somebody's name.
 */
@WebServlet("/staff/contactdata")
public class ContactDataServlet extends HttpServlet {

    private final transient PersonalDataExport export;

    @Inject
    ContactDataServlet(PersonalDataExport export) {
        this.export = export;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> number = RecordNumber.in(request.getParameter("id"));
        Optional<JsonObject> data = number.flatMap(export::of);
        if (data.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"contact-" + number.get() + ".json\"");
        response.setHeader("Cache-Control", "no-store");
        // Not by the response's writer: the server counts characters for bytes where that is closed, and sends so many.
        try (var file = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            file.writeObject(data.get());
        }
    }
}
