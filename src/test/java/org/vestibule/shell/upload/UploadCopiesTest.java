package org.vestibule.shell.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UploadCopiesTest {

    @Test
    void areRemovedWhenNobodyReadsThemAnyMore() throws IOException {
        Path left = UploadCopies.create();
        Path used = UploadCopies.create();
        try {
            Instant now = Instant.now();
            Files.setLastModifiedTime(
                    left, FileTime.from(now.minus(UploadCopies.IN_USE).minusSeconds(1)));

            UploadCopies.removeLeftOnes(now);

            assertThat(left).doesNotExist();
            assertThat(used).exists();
        } finally {
            Files.deleteIfExists(left);
            Files.deleteIfExists(used);
        }
    }
}
