package org.vestibule.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;

/** A server that ran on one database, and is told of another. */
@Packaged
class ChangedDatabaseIT {

    @Test
    void isRefusedRatherThanToGoOnWithTheFormerOne() throws Exception {
        try (var server = new PackagedServer("changed")) {
            server.start();
            server.stop();

            server.with("VESTIBULE_DB", "postgresql")
                    .with("VESTIBULE_DB_HOST", "localhost")
                    .with("VESTIBULE_DB_NAME", "vestibule")
                    .with("VESTIBULE_DB_USER", "vestibule")
                    .with("VESTIBULE_DB_PASSWORD", "vestibule");

            assertThat(server.startInVain()).isEqualTo(1);
            assertThat(server.complaints())
                    .singleElement()
                    .asString()
                    .startsWith(
                            "Vestibule can't start: VESTIBULE_DB has changed since this server's last start: remove its folder");
        }
    }
}
