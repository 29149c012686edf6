package org.vestibule.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** Sends the description of the API, which tests compare with what the API answers. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final String DESCRIPTION = "/META-INF/openapi.json";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON);
        try (InputStream description = OpenApiServlet.class.getResourceAsStream(DESCRIPTION)) {
            description.transferTo(response.getOutputStream());
        }
    }
}
