package org.vestibule.shell.upload;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers the page's script that uploaded a file, with JSON that isn't kept. */
public final class UploadAnswer {

    private static final int UNPROCESSABLE = 422;

    private UploadAnswer() {}

    /** The file was taken: 200 with the address of the record that was made of it. */
    public static void record(String address, HttpServletResponse response) throws IOException {
        write(Json.createObjectBuilder().add("record", address).build(), response);
    }

    /** The file was refused: 422 with what is wrong. */
    public static void refuse(JsonObject problems, HttpServletResponse response) throws IOException {
        response.setStatus(UNPROCESSABLE);
        write(problems, response);
    }

    private static void write(JsonObject answer, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // Not by the response's writer: the server counts characters for bytes where that is closed, and sends so many.
        try (var writer = Json.createWriter(response.getOutputStream())) {
            writer.writeObject(answer);
        }
    }
}
