package org.vestibule.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.settings.Settings.Database;
import org.vestibule.testing.OwnDatabase;
import org.vestibule.testing.Packaged;

/** The times of an installation that stored local times are the same instants after the upgrade. */
@Packaged
class InstantsMigrationIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final TimeZone machine = TimeZone.getDefault();

    @TempDir
    Path folder;

    /** As {@link JvmDefaults} does before anything is migrated. */
    @BeforeEach
    void beInUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterEach
    void beBack() {
        TimeZone.setDefault(machine);
    }

    private OwnDatabase empty(Database database, String name) {
        return database == Database.DERBY ? OwnDatabase.derby(folder) : OwnDatabase.postgresql(name);
    }

    @ParameterizedTest
    @EnumSource
    void convertsTimesInTheFormerZone(Database database) throws Exception {
        empty(database, "former_times").made(connection -> {
            var former = FormerInstallation.in(connection, database);
            former.addContact(1, "2026-01-15 12:00:00.123456", "2026-07-15 12:00:00.654321");
            former.addContact(2, "2025-07-01 00:30:00", "2026-01-01 00:30:00");
            former.addAuditLogEntry(1, "2026-07-01 10:00:00.5");

            former.upgrade(BERLIN);

            assertThat(former.utc("contact", "created_at"))
                    .containsExactly("2026-01-15 11:00:00.123456", "2025-06-30 22:30:00");
            assertThat(former.utc("contact", "changed_at"))
                    .containsExactly("2026-07-15 10:00:00.654321", "2025-12-31 23:30:00");
            assertThat(former.utc("journal_entry", "happened_at")).containsExactly("2026-07-01 08:00:00.5");
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void readsARepeatedHourAsTheLaterAndASkippedHourAsTheDriversDid(Database database) throws Exception {
        empty(database, "former_clock_changes").made(connection -> {
            var former = FormerInstallation.in(connection, database);
            former.addContact(1, "2026-10-25 01:59:59", "2026-10-25 02:00:00");
            former.addContact(2, "2026-10-25 02:30:00", "2026-10-25 03:00:00");
            former.addContact(3, "2026-03-29 01:59:59", "2026-03-29 02:30:00");
            former.addContact(4, "2026-03-29 03:00:00", "2026-03-29 03:30:00");

            former.upgrade(BERLIN);

            assertThat(former.utc("contact", "created_at"))
                    .containsExactly(
                            "2026-10-24 23:59:59", "2026-10-25 01:30:00", "2026-03-29 00:59:59", "2026-03-29 01:00:00");
            assertThat(former.utc("contact", "changed_at"))
                    .containsExactly(
                            "2026-10-25 01:00:00", "2026-10-25 02:00:00", "2026-03-29 01:30:00", "2026-03-29 01:30:00");
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void knowsZonesWithPartsOfAnHourAndWithoutDaylightSaving(Database database) throws Exception {
        empty(database, "former_kathmandu").made(connection -> {
            var former = FormerInstallation.in(connection, database);
            former.addContact(1, "2026-01-15 12:00:00", "2026-07-15 02:00:00");

            former.upgrade(ZoneId.of("Asia/Kathmandu"));

            assertThat(former.utc("contact", "created_at")).containsExactly("2026-01-15 06:15:00");
            assertThat(former.utc("contact", "changed_at")).containsExactly("2026-07-14 20:15:00");
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void restoresTheGuardsOfTheAuditLog(Database database) throws Exception {
        empty(database, "former_journal").made(connection -> {
            var former = FormerInstallation.in(connection, database);
            former.addAuditLogEntry(1, "2026-07-01 10:00:00");
            former.upgrade(BERLIN);

            assertThatThrownBy(() -> former.change("update journal_entry set by_name = 'Eve' where id = 1"))
                    .isInstanceOf(SQLException.class);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void leavesNoColumnWithoutAZoneOnPostgresql(Database database) throws Exception {
        empty(database, "former_columns").made(connection -> {
            var former = FormerInstallation.in(connection, database);
            assertThat(TimeColumns.withoutZone(connection)).containsKeys("contact", "journal_entry", "try_count");

            former.upgrade(BERLIN);

            assertThat(TimeColumns.withoutZone(connection))
                    .as("a new column for an instant has the type ${instant}")
                    .isEmpty();
            return null;
        });
    }
}
