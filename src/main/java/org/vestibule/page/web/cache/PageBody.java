package org.vestibule.page.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the bytes of a page, or only its length for HEAD. */
public final class PageBody {

    private PageBody() {}

    public static void send(byte[] page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLength(page.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(page);
        }
    }
}
