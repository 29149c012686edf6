package org.vestibule.operation.health;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vestibule.settings.InvalidSettingException;

/** Makes sure of the folder that the embedded database and the pickup folder are in. */
public final class DataFolder {

    private static final String VARIABLE = "VESTIBULE_DATA_DIR";

    /** An empty file takes no room: one would fit on a disk that is full. */
    private static final byte[] SOMETHING = new byte[64 * 1024];

    private DataFolder() {}

    /** @throws InvalidSettingException where nothing can be kept there, with the reason that the system gives */
    public static void check(Path folder) {
        Path trial;
        try {
            Files.createDirectories(folder);
            trial = Files.createTempFile(folder, "start", ".tmp");
        } catch (IOException e) {
            throw new InvalidSettingException(
                    VARIABLE,
                    "must be a folder that can be written to, but is \"" + folder + "\" (" + reason(e)
                            + "). Let the server's user write there, or name another folder.");
        }
        try {
            writeSomething(trial);
        } catch (IOException e) {
            throw new InvalidSettingException(
                    VARIABLE,
                    "is \"" + folder + "\", where there is no room (" + reason(e)
                            + "). Make some there, or name another folder.");
        }
    }

    /** What to say of a database that can be read alone. */
    static InvalidSettingException unchangeable(Path folder) {
        return new InvalidSettingException(
                VARIABLE,
                "holds a database that can't be written to: \"" + folder.resolve("derby")
                        + "\". Let the server's user write to all files in it.");
    }

    private static void writeSomething(Path trial) throws IOException {
        try {
            Files.write(trial, SOMETHING);
        } finally {
            Files.delete(trial);
        }
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
