package org.vestibule.designer.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.image.ImageLibrary;
import org.vestibule.page.image.ImageUpload;
import org.vestibule.shell.AddressKeepingViewHandler;

/** Shows the portal's images to choose from, and takes new ones: 200 with all images, or 422 with what is wrong. */
@WebServlet("/designer/images")
@MultipartConfig(fileSizeThreshold = ImageLibrary.LARGEST_FILE, maxRequestSize = 2L * ImageLibrary.LARGEST_FILE)
public class LibraryServlet extends DraftServlet {

    private static final int UNPROCESSABLE = 422;
    private static final int MEGABYTE = 1024 * 1024;

    private final transient ImageLibrary library;
    private final transient ImageChoice choice;

    @Inject
    public LibraryServlet(Around around, ImageLibrary library, ImageChoice choice) {
        super(around);
        this.library = library;
        this.choice = choice;
    }

    @Override
    void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(AddressKeepingViewHandler.LOCALE, texts.locale());
        if (request.getMethod().equals("POST")) {
            upload(page, request, response, texts);
        } else {
            show(page, request, response);
        }
    }

    private void upload(Page page, HttpServletRequest request, HttpServletResponse response, DesignerTexts texts)
            throws ServletException, IOException {
        Part file;
        try {
            file = request.getPart("file");
        } catch (IllegalStateException e) {
            refuse(response, UNPROCESSABLE, texts.form("upload.tooLarge", ImageLibrary.LARGEST_FILE / MEGABYTE));
            return;
        } catch (ServletException | IOException e) {
            // It is no upload, or breaks off.
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, texts.text("command.unreadable"));
            return;
        }
        if (file == null) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, texts.text("command.unreadable"));
            return;
        }
        byte[] content = file.getInputStream().readNBytes(ImageLibrary.LARGEST_FILE + 1);
        String name = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        ImageUpload upload = library.upload(
                page.portal(),
                name,
                content,
                Optional.ofNullable(request.getParameter("alt")).orElse(""));
        if (upload instanceof ImageUpload.Kept kept) {
            choice.choose(kept.image());
            show(page, request, response);
        } else if (upload instanceof ImageUpload.TooLarge tooLarge) {
            refuse(response, UNPROCESSABLE, texts.form("upload.tooLarge", tooLarge.most() / MEGABYTE));
        } else if (upload instanceof ImageUpload.NotAnImage) {
            refuse(response, UNPROCESSABLE, texts.form("upload.notAnImage"));
        }
    }

    private void show(Page page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        choice.offer(library.of(page.portal()));
        request.getRequestDispatcher("/WEB-INF/design/images.xhtml").forward(request, response);
    }
}
