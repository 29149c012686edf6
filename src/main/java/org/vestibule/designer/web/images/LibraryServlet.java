package org.vestibule.designer.web.images;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vestibule.designer.web.DesignerServletBeans;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.DraftServlet;
import org.vestibule.page.Page;
import org.vestibule.page.editing.PageUsageFinder;
import org.vestibule.page.image.ImageLibrary;
import org.vestibule.page.image.ImageSearch;
import org.vestibule.page.image.ImageUpload;
import org.vestibule.page.image.LibraryImage;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shell.AddressKeepingViewHandler;

/**
 * Renders the portal's images to choose from, a page at a time, and by {@code ?delete=7} the usages of an image before
 * it is deleted. By POST it accepts an upload, or executes the command {@code do} on an image: 200 with the images, or
 * 422 with the error.
 */
@WebServlet("/designer/images")
@MultipartConfig(fileSizeThreshold = ImageLibrary.MAX_FILE_BYTES, maxRequestSize = 2L * ImageLibrary.MAX_FILE_BYTES)
public class LibraryServlet extends DraftServlet {

    private static final int UNPROCESSABLE = 422;
    private static final int MEGABYTE = 1024 * 1024;

    private final transient ImageLibrary library;
    private final transient ImageChoice choice;
    private final transient PageUsageFinder usages;

    @Inject
    public LibraryServlet(
            DesignerServletBeans beans, ImageLibrary library, ImageChoice choice, PageUsageFinder usages) {
        super(beans);
        this.library = library;
        this.choice = choice;
        this.usages = usages;
    }

    @Override
    protected void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(AddressKeepingViewHandler.LOCALE, texts.locale());
        if (request.getMethod().equals("POST")) {
            change(page, request, response, texts);
        } else if (request.getParameter("delete") != null) {
            ask(page, request, response, texts);
        } else {
            show(page, request, response);
        }
    }

    private void change(Page page, HttpServletRequest request, HttpServletResponse response, DesignerTexts texts)
            throws ServletException, IOException {
        Part file;
        try {
            file = request.getPart("file");
        } catch (IllegalStateException e) {
            refuse(response, UNPROCESSABLE, texts.form("upload.tooLarge", ImageLibrary.MAX_FILE_BYTES / MEGABYTE));
            return;
        } catch (ServletException | IOException e) {
            // It is no upload, or incomplete.
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, texts.text("command.unreadable"));
            return;
        }
        String command = request.getParameter("do");
        if (file != null) {
            upload(page, file, request, response, texts);
        } else if (command != null) {
            carryOut(page, command, request, response, texts);
        } else {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, texts.text("command.unreadable"));
        }
    }

    private void upload(
            Page page, Part file, HttpServletRequest request, HttpServletResponse response, DesignerTexts texts)
            throws ServletException, IOException {
        byte[] content = file.getInputStream().readNBytes(ImageLibrary.MAX_FILE_BYTES + 1);
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

    private void carryOut(
            Page page, String command, HttpServletRequest request, HttpServletResponse response, DesignerTexts texts)
            throws ServletException, IOException {
        long id = number(request.getParameter("image"));
        Optional<LibraryImage> changed =
                switch (command) {
                    case "delete" -> library.delete(page.portal(), id);
                    case "restore" -> library.restore(page.portal(), id);
                    case "erase" -> library.erase(page.portal(), id);
                    default -> Optional.empty();
                };
        if (changed.isEmpty()) {
            refuse(response, UNPROCESSABLE, texts.form("image.gone"));
            return;
        }
        choice.tell(changed.get(), command);
        show(page, request, response);
    }

    private void ask(Page page, HttpServletRequest request, HttpServletResponse response, DesignerTexts texts)
            throws ServletException, IOException {
        long id = number(request.getParameter("delete"));
        Optional<LibraryImage> image = library.image(page.portal(), id);
        if (image.isEmpty()) {
            refuse(response, UNPROCESSABLE, texts.form("image.gone"));
            return;
        }
        choice.askAbout(
                image.get(),
                usages.ofImage(page.portal(), id).stream()
                        .map(use -> ImageUseLine.of(use, texts))
                        .toList());
        request.getRequestDispatcher("/WEB-INF/design/image-delete.xhtml").forward(request, response);
    }

    private void show(Page page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Map<String, String> cursor = new HashMap<>();
        cursor.put(Cursor.AFTER, request.getParameter(Cursor.AFTER));
        var search = new ImageSearch(
                request.getParameter("name"),
                "true".equals(request.getParameter("bin")),
                Cursor.in(cursor).orElse(null));
        choice.offer(
                search,
                library.page(page.portal(), search),
                "/design/" + page.portal().key() + "/" + page.id() + "/thumbnails?image=");
        request.getRequestDispatcher("/WEB-INF/design/images.xhtml").forward(request, response);
    }

    /** The image id in a parameter; an id of no image if it can't be parsed. */
    static long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
