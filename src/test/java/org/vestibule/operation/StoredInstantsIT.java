package org.vestibule.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.vestibule.settings.Settings;
import org.vestibule.settings.Settings.Database;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Stored instants are independent of the machine's settings. */
@InServer
@BothDatabases
class StoredInstantsIT {

    /** In the hour that the autumn repeats in Berlin, the first time and an hour later. */
    private static final Instant FIRST = Instant.parse("2026-10-25T00:30:00.123456Z");

    private static final Instant SECOND = Instant.parse("2026-10-25T01:30:00.123456Z");

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    @Inject
    StoredMoments moments;

    @Inject
    UserTransaction transaction;

    @Inject
    Settings settings;

    @Test
    void noColumnOnPostgresqlIsWithoutAZone() throws SQLException {
        try (Connection connection = database.getConnection()) {
            var columns = TimeColumns.withoutZone(connection);

            if (settings.database() == Database.POSTGRESQL) {
                assertThat(columns)
                        .as("a new column for an instant has the type ${instant}")
                        .isEmpty();
            } else {
                assertThat(columns).isNotEmpty();
            }
        }
    }

    @Test
    void bothInstantsOfARepeatedHourAreKeptApart() throws Exception {
        transaction.begin();
        try {
            moments.store("first", FIRST);
            moments.store("second", SECOND);

            assertThat(moments.utc("first")).startsWith("2026-10-25 00:30:00.123456");
            assertThat(moments.utc("second")).startsWith("2026-10-25 01:30:00.123456");
            assertThat(moments.read("first")).isEqualTo(FIRST);
            assertThat(moments.read("second")).isEqualTo(SECOND);
            assertThat(moments.before(SECOND, List.of("first", "second"))).isEqualTo(1);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void theJvmIsInUtcWithAnySettings() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
    }
}
