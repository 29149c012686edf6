package org.vestibule.operation.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.settings.InvalidSettingException;
import org.vestibule.testing.SmallDisk;

class DataFolderTest {

    @Test
    void createsTheFolderAndLeavesNothingInIt(@TempDir Path disk) {
        Path folder = disk.resolve("new").resolve("data");

        DataFolder.check(folder);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAFileInItsPlace(@TempDir Path disk) throws IOException {
        Path file = Files.createFile(disk.resolve("data"));

        assertThatThrownBy(() -> DataFolder.check(file))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage(
                        "VESTIBULE_DATA_DIR must be a folder that can be written to, but is \"" + file
                                + "\" (FileAlreadyExistsException). Let the server's user write there, or name another folder.");
    }

    @Test
    void distinguishesAFullDiskFromAProtectedDisk() throws Exception {
        try (var disk = new SmallDisk(2)) {
            Path folder = disk.fromOutside().resolve("data");
            DataFolder.check(folder);

            disk.fill();
            assertThatThrownBy(() -> DataFolder.check(folder))
                    .isInstanceOf(InvalidSettingException.class)
                    .hasMessage(
                            "VESTIBULE_DATA_DIR is \"" + folder
                                    + "\", where there is no room (No space left on device). Make some there, or name another folder.");
            assertThat(folder).isEmptyDirectory();

            disk.makeRoom();
            disk.protect(disk.path());
            assertThatThrownBy(() -> DataFolder.check(disk.fromOutside().resolve("data")))
                    .isInstanceOf(InvalidSettingException.class)
                    .hasMessageContaining("must be a folder that can be written to")
                    .hasMessageContaining("(Read-only file system)");
        }
    }
}
