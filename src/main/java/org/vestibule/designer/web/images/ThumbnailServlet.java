package org.vestibule.designer.web.images;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.designer.web.DesignerServletBeans;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.DraftServlet;
import org.vestibule.page.Page;
import org.vestibule.page.image.ImageLibrary;

/** Serves the thumbnail of an image in the library or the recycle bin, {@code ?image=7}, to authors only. */
@WebServlet("/designer/thumbnails")
public class ThumbnailServlet extends DraftServlet {

    private final transient ImageLibrary library;

    @Inject
    public ThumbnailServlet(DesignerServletBeans beans, ImageLibrary library) {
        super(beans);
        this.library = library;
    }

    @Override
    protected void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long id = LibraryServlet.number(request.getParameter("image"));
        Optional<byte[]> thumbnail = library.thumbnail(page.portal(), id);
        if (thumbnail.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] picture = thumbnail.get();
        // Cached for about as long as somebody browses the library.
        response.setHeader("Cache-Control", "private, max-age=600");
        response.setContentType(picture[0] == (byte) 0xff ? "image/jpeg" : "image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }
}
