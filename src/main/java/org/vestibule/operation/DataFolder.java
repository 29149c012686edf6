package org.vestibule.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vestibule.settings.WrongSetting;

/** Makes sure of the folder that the embedded database and the pickup folder are in. */
final class DataFolder {

    private DataFolder() {}

    static void check(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "start", ".tmp"));
        } catch (IOException e) {
            throw new WrongSetting(
                    "VESTIBULE_DATA_DIR", "must be a folder that can be written to, but is \"" + folder + "\".");
        }
    }
}
