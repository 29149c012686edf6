package org.vestibule.operation.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** A single node runs an upkeep task, another takes over after its lease has ended, and no failure ends the task. */
@InServer
@BothDatabases
class UpkeepLeaseIT {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    UpkeepLease lease;

    @Inject
    UpkeepMeter meter;

    @Inject
    SystemWork system;

    @Inject
    DatabaseAvailability availability;

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    // Unique, because leases are stored.
    private final String task = "test " + UUID.randomUUID();

    @Test
    void oneOfManyTakesTheFirstLease() throws Exception {
        assertThat(AtOnce.all(sixNodes())).containsOnlyOnce(true);
    }

    @Test
    void itsHolderExtendsItAndNobodyElseTakesItMeanwhile() {
        assertThat(lease.take(task, "first")).isTrue();
        assertThat(lease.take(task, "first")).isTrue();
        assertThat(lease.take(task, "second")).isFalse();
    }

    @Test
    void oneOfManyTakesOverTheLeaseOfAKilledNode() throws Exception {
        lease.take(task, "killed");
        endNow();
        assertThat(AtOnce.all(sixNodes())).containsOnlyOnce(true);
        assertThat(lease.take(task, "killed")).isFalse();
    }

    @Test
    void aNodeContinuesWhereItStoppedAndTheOtherWaitsUntilTheLeaseMayHaveEnded() {
        var last = new DueRecord(Instant.EPOCH.plusSeconds(1), 7);
        List<DueRecord> begun = new ArrayList<>();
        UpkeepTask work = task(from -> {
            begun.add(from);
            return new Portion(1, List.of(), begun.size() == 1 ? last : null, false);
        });
        UpkeepRun node = node();
        UpkeepRun.Next next = node.of(work, DueRecord.START);
        assertThat(next.from()).isEqualTo(last);
        assertThat(next.after()).isLessThan(PAUSE);
        assertThat(node().of(work, DueRecord.START)).isEqualTo(new UpkeepRun.Next(DueRecord.START, UpkeepLease.LENGTH));
        assertThat(node.of(work, next.from())).isEqualTo(new UpkeepRun.Next(DueRecord.START, PAUSE));
        assertThat(begun).containsExactly(DueRecord.START, last);
    }

    @Test
    void aFailedTaskStartsAgainAfterItsPauseWhateverItThrows() throws SQLException {
        UpkeepTask broken = task(from -> {
            throw new IllegalStateException("broken");
        });
        UpkeepTask exhausted = task(from -> {
            throw new OutOfMemoryError("exhausted");
        });
        for (UpkeepTask each : List.of(broken, exhausted)) {
            assertThat(node().of(each, new DueRecord(Instant.EPOCH, 9)))
                    .isEqualTo(new UpkeepRun.Next(DueRecord.START, PAUSE));
            endNow();
        }
    }

    @Test
    void nothingBeginsWhileTheDatabaseIsAway() {
        UpkeepTask asked = task(from -> {
            throw new AssertionError("asked");
        });
        assertThat(new UpkeepRun(lease, meter, system, new DatabaseAvailability()).of(asked, DueRecord.START))
                .isEqualTo(new UpkeepRun.Next(DueRecord.START, PAUSE));
        assertThat(lease.take(task, "another")).isTrue();
    }

    @Test
    void ifManyFailInARowItContinuesAfterThemAndAfterItsPause() {
        var last = new DueRecord(Instant.EPOCH.plusSeconds(1), 7);
        UpkeepTask postponed = task(from -> new Portion(0, List.of(), last, true));
        assertThat(node().of(postponed, DueRecord.START)).isEqualTo(new UpkeepRun.Next(last, PAUSE));
    }

    private List<Callable<Boolean>> sixNodes() {
        return IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(node -> () -> lease.take(task, "node " + node))
                .toList();
    }

    private UpkeepRun node() {
        return new UpkeepRun(lease, meter, system, availability);
    }

    private UpkeepTask task(Function<DueRecord, Portion> work) {
        return new UpkeepTask() {
            @Override
            public String name() {
                return task;
            }

            @Override
            public Portion run(DueRecord from) {
                return work.apply(from);
            }

            @Override
            public Duration pause() {
                return PAUSE;
            }
        };
    }

    private void endNow() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update upkeep_lease set ends_at = ? where task = ?")) {
            update.setTimestamp(1, Timestamp.from(Instant.now().minusSeconds(1)));
            update.setString(2, task);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
