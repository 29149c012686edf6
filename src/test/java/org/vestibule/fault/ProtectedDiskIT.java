package org.vestibule.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.OwnDatabase;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.SmallDisk;

/** What a packaged server says at its start of a data folder that it can't write to. */
@Packaged
class ProtectedDiskIT {

    private SmallDisk disk;
    private PackagedServer server;

    @BeforeEach
    void aDatabaseOnADiskOfItsOwn() throws Exception {
        disk = new SmallDisk(32);
        server = new PackagedServer("protected")
                .within(disk.within())
                .with("VESTIBULE_DATA_DIR", disk.path().toString());
        OwnDatabase.makeDerby(server.data());
        PackagedServer.copy(server.data(), disk.fromOutside());
    }

    @AfterEach
    void endAll() throws Exception {
        server.close();
        disk.close();
    }

    @Test
    void endsTheStartWithALineThatNamesTheFolder() throws Exception {
        disk.protect(disk.path());

        assertEndsWith("VESTIBULE_DATA_DIR must be a folder that can be written to, but is \"" + disk.path()
                + "\" (Read-only file system). Let the server's user write there, or name another folder.");
    }

    @Test
    void endsTheStartWithALineThatNamesTheDatabaseInAFolderThatCanBeWrittenTo() throws Exception {
        Path derby = disk.path().resolve("derby");
        disk.protect(derby);

        assertEndsWith("VESTIBULE_DATA_DIR holds a database that can't be written to: \"" + derby
                + "\". Let the server's user write to all files in it.");
    }

    private void assertEndsWith(String line) throws Exception {
        assertThat(server.startInVain()).isEqualTo(1);

        assertThat(server.log())
                .contains("Vestibule can't start: " + line)
                .doesNotContain("Vestibule is ready", "\tat ");
    }
}
