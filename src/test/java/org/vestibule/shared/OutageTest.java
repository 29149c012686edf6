package org.vestibule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @Test
    void isOfOurDatabaseOnlyIfItWasThrownThroughTheServersDataSource() {
        var own = new SQLTransientConnectionException("a widget's own database");
        assertThat(Outage.of(new IllegalStateException(own))).contains(Outage.DATABASE);
        assertThat(Outage.ofOurDatabase(new IllegalStateException(own))).isEmpty();
        assertThat(Outage.ofOurDatabase(new IllegalStateException(new IOException("No space left on device"))))
                .isEmpty();

        var ours = new SQLTransientConnectionException("no answer");
        ours.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.postgresql.jdbc.PgConnection", "connect", "PgConnection.java", 1),
            new StackTraceElement("com.ibm.ws.rsadapter.jdbc.WSJdbcDataSource", "getConnection", null, 1)
        });
        assertThat(Outage.ofOurDatabase(new IllegalStateException(ours))).contains(Outage.DATABASE);
    }

    /** Connection gone, statement cancelled, server going down, lock time-outs, deadlock, too many connections. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "57014", "57P01", "55P03", "40P01", "40XL1", "40XL2", "53300", "XCL52", "XSLA1"})
    void aDatabaseThatDoesNotAnswerIsAnOutageWhateverWrapsIt(String state) {
        var failure = new PersistenceException(new IllegalStateException(new SQLException("told", state)));

        assertThat(Outage.of(failure)).hasValue(Outage.DATABASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "42X05", "23503"})
    void aFaultyStatementIsNoOutage(String state) {
        assertThat(Outage.of(new PersistenceException(new SQLException("told", state))))
                .isEmpty();
    }

    @Test
    void aFullDiskIsDistinguishedFromADatabaseThatIsAway() {
        var derby = new SQLException("Can't write to the log", "XSLA4", new IOException("No space left on device"));

        assertThat(Outage.of(new SQLException("away", "08006", derby))).hasValue(Outage.DISK);
        assertThat(Outage.of(new SQLException("full", "53100"))).hasValue(Outage.DISK);
    }

    @Test
    void anExhaustedPoolIsAnOutage() {
        assertThat(Outage.of(new RuntimeException(new SQLTransientConnectionException("J2CA0045E"))))
                .hasValue(Outage.DATABASE);
    }

    @Test
    void bugsAreNoOutageEvenIfTheirCausesAreCyclic() {
        var circle = new IllegalStateException("first");
        circle.addSuppressed(new RuntimeException());
        var second = new IllegalStateException("second", circle);
        circle.initCause(second);

        assertThat(List.of(circle, new NullPointerException()))
                .allMatch(failure -> Outage.of(failure).isEmpty());
    }
}
