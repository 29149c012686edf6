package org.vestibule.shell.upload;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The copies of uploaded files while they are read, in the folder for temporary files. */
final class UploadCopies {

    /** Longer than reading a file takes; other nodes on the machine may use the same folder. */
    static final Duration IN_USE = Duration.ofDays(1);

    private static final Logger LOGGER = Logger.getLogger(UploadCopies.class.getName());

    private static final String PREFIX = "vestibule-upload-";
    private static final String SUFFIX = ".tmp";

    private UploadCopies() {}

    /** An empty file, which has to be deleted after use. */
    static Path create() throws IOException {
        return Files.createTempFile(PREFIX, SUFFIX);
    }

    /** Deletes copies that nobody reads any more. A file that can't be deleted is logged. */
    static void removeLeftOnes(Instant now) {
        try (DirectoryStream<Path> copies =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*" + SUFFIX)) {
            for (Path copy : copies) {
                if (Files.getLastModifiedTime(copy).toInstant().isBefore(now.minus(IN_USE))) {
                    Files.deleteIfExists(copy);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOGGER.log(
                    Level.WARNING,
                    "Copies of uploaded files could not be removed from the folder for temporary files",
                    e);
        }
    }
}
