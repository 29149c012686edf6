package org.vestibule.page.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.page.image.ImageRepository;
import org.vestibule.page.image.LibraryImage;

/**
 * The files of the portals' images, {@code /images/harbour/1042-0f3c….png}. The file at an address never changes, so
 * browsers may cache it; but it may be deleted, so they revalidate it each time, without transferring it again.
 * Everyone who knows the address, which can't be guessed, gets it.
 */
@WebServlet(name = "images", urlPatterns = "/images/*")
public class ImageServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([a-z0-9-]{1,40})/(\\d{1,18})-[0-9a-f]{16}\\.[a-z]{3,4}");

    private final transient ImageRepository images;

    @Inject
    public ImageServlet(ImageRepository images) {
        this.images = images;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LibraryImage> image = image(request);
        if (image.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String version = "\"" + image.get().fingerprint() + "\"";
        if (version.equals(request.getHeader("If-None-Match"))) {
            describe(response, version);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<byte[]> content = images.content(image.get().id());
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        describe(response, version);
        response.setContentType(image.get().format().mediaType());
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private static void describe(HttpServletResponse response, String version) {
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("ETag", version);
        // Forbids everything, in case a browser treats the file as something else than a picture.
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    private Optional<LibraryImage> image(HttpServletRequest request) {
        Matcher address =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        return address.matches()
                ? images.byId(address.group(1), Long.parseLong(address.group(2)))
                        .filter(found -> found.address().equals(request.getServletPath() + request.getPathInfo()))
                : Optional.empty();
    }
}
