package org.vestibule.operation.health;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vestibule.settings.InvalidSettingException;

/** Checks the folder of the embedded database and the pickup folder. */
public final class DataFolder {

    private static final String VARIABLE = "VESTIBULE_DATA_DIR";

    /** Some content, because an empty file would fit on a full disk. */
    private static final byte[] SOMETHING = new byte[64 * 1024];

    private DataFolder() {}

    /** @throws InvalidSettingException if files can't be written there, with the operating system's reason */
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

    /** The exception for a read-only database. */
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
