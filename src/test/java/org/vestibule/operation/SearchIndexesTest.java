package org.vestibule.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class SearchIndexesTest {

    private final Connection connection = mock(Connection.class);
    private final Statement statement = mock(Statement.class);
    private final SearchIndexes indexes = new SearchIndexes(database());
    private final List<String> warnings = new ArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord told) {
            warnings.add(told.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    private DataSource database() {
        DataSource database = mock(DataSource.class);
        try {
            when(database.getConnection()).thenReturn(connection);
            when(connection.createStatement()).thenReturn(statement);
            ResultSet nothing = mock(ResultSet.class);
            when(statement.executeQuery(anyString())).thenReturn(nothing);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return database;
    }

    @BeforeEach
    void listen() {
        Logger.getLogger(SearchIndexes.class.getName()).addHandler(log);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger(SearchIndexes.class.getName()).removeHandler(log);
    }

    private void refuseTheExtension(String state) throws SQLException {
        when(statement.execute(contains("CREATE EXTENSION"))).thenThrow(new SQLException("refused", state));
    }

    @Test
    void aMissingExtensionIsLoggedOnceAndAffectsNothingElse() throws SQLException {
        refuseTheExtension("42501");

        indexes.make();

        assertThat(warnings).singleElement().asString().contains("pg_trgm");
        InOrder order = inOrder(connection, statement);
        order.verify(statement).execute(contains("journal_entry_unfolded"));
        order.verify(connection).commit();
        order.verify(statement).execute(contains("CREATE EXTENSION"));
        order.verify(connection).rollback();
        order.verify(connection).setAutoCommit(true);
    }

    @Test
    void anyOtherFailureAbortsTheStartup() throws SQLException {
        refuseTheExtension("53100");

        assertThatIllegalStateException().isThrownBy(indexes::make).withMessageContaining("refused");
        assertThat(warnings).isEmpty();
    }

    @Test
    void anExistingExtensionIsNotCreatedAgain() throws SQLException {
        ResultSet there = mock(ResultSet.class);
        when(there.next()).thenReturn(true);
        when(statement.executeQuery(any())).thenReturn(there);
        refuseTheExtension("42501");

        indexes.make();

        assertThat(warnings).isEmpty();
        inOrder(statement).verify(statement).execute(contains("contact_words"));
    }
}
