package org.vestibule.shell.upload;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Takes the file of an upload. Takes one at a time on each node, because large files take a while. Safe for use by many
 * threads; a servlet has one.
 */
public final class FileUpload {

    /** The name of the form's field. */
    public static final String FIELD = "file";

    /** Why a file isn't taken. */
    public enum Problem {
        /** Another one is being read. */
        BUSY,
        /** It has more bytes than the servlet takes. */
        TOO_LARGE,
        /** There is none, or it is empty. */
        MISSING
    }

    /** Answers that the file isn't taken. */
    public interface Refusal {
        void refuse(Problem problem) throws IOException;
    }

    /** Reads the file, and answers. */
    public interface Reader {
        void read(UploadedFile file) throws IOException;
    }

    private final Semaphore turn = new Semaphore(1);

    /** Takes the file of the request. What isn't an upload, or was interrupted, gets 400. */
    public void take(HttpServletRequest request, HttpServletResponse response, Refusal refusal, Reader reader)
            throws IOException {
        if (!turn.tryAcquire()) {
            refusal.refuse(Problem.BUSY);
            return;
        }
        try {
            takeTurn(request, response, refusal, reader);
        } finally {
            turn.release();
        }
    }

    private static void takeTurn(
            HttpServletRequest request, HttpServletResponse response, Refusal refusal, Reader reader)
            throws IOException {
        Part part;
        try {
            part = request.getPart(FIELD);
        } catch (IllegalStateException e) {
            refusal.refuse(Problem.TOO_LARGE);
            return;
        } catch (ServletException | IOException e) {
            // The request isn't an upload, or was interrupted.
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (part == null || part.getSize() == 0) {
            refusal.refuse(Problem.MISSING);
        } else {
            read(part, reader);
        }
    }

    private static void read(Part part, Reader reader) throws IOException {
        Path copy = UploadCopies.create();
        try (InputStream content = part.getInputStream()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            reader.read(new UploadedFile(
                    copy, Optional.ofNullable(part.getSubmittedFileName()).orElse("")));
        } finally {
            Files.delete(copy);
        }
    }
}
