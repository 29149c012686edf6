package org.vestibule.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Searches of large tables use an index, on both databases. */
@InServer
@BothDatabases
class IndexesIT {

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    @Test
    void eachForeignKeyHasAnIndex() throws SQLException {
        List<String> without = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                Collection<List<String>> indexes = indexes(connection, table);
                for (List<String> key : foreignKeys(connection, table)) {
                    boolean found = indexes.stream()
                            .anyMatch(index -> index.size() >= key.size()
                                    && new HashSet<>(index.subList(0, key.size())).equals(new HashSet<>(key)));
                    if (!found) {
                        without.add(table + key);
                    }
                }
            }
        }
        assertThat(without).isEmpty();
    }

    /** Tables and columns, in their order, that upkeep and screens search by; a longer index is fine, too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact sort_key id",
                "contact email_key sort_key id",
                "contact company_key sort_key id",
                "contact owner_id sort_key id",
                "contact created_at id",
                "background_job created_at id",
                "background_job owner_id created_at id",
                "background_job state created_at id",
                "background_job ended_at id",
                "job_portion job_id stage portion_number",
                "job_row job_id stage result line_number",
                "contact_import owner_id created_at id",
                "contact_import created_at id",
                "contact_import_row import_id id",
                "contact_import_row import_id email_key",
                "contact_import_row contact_id",
                "contact_import_row email_key",
                "contact_view maker_id name_key",
                "contact_view shared name_key id",
                "contact active created_at id",
                "portal_invitation status_reason expires_at id",
                "portal_invitation portal_id status_reason sent_at",
                "portal_invitation texts_removed_at ended_at",
                "portal_invitation created_at id",
                "portal_invitation portal_id created_at id",
                "portal_invitation contact_id",
                "portal_invitation sent_at id",
                "portal_invitation expires_at id",
                "portal_invitation status_reason created_at id",
                "portal_invitation status_reason sent_at id",
                "email_activity kind text_removed_at created_at",
                "invitation_token invitation_id",
                "email_activity status_reason next_attempt_at",
                "email_activity regarding_id",
                "email_activity contact_id",
                "planned_publication done_at due_at",
                "member_session expires_at",
                "password_recovery expires_at",
                "sign_in_address_change expires_at",
                "journal_entry happened_at id",
                "journal_entry happening happened_at id",
                "journal_entry invitation_id happened_at",
                "journal_entry contact_id happened_at",
                "journal_entry member_id happened_at",
                "journal_entry staff_id happened_at",
                "webhook_delivery status next_attempt_at id",
                "webhook_delivery webhook_id status next_attempt_at id",
                "webhook_delivery webhook_id record_key id",
                "webhook_delivery webhook_id id",
                "webhook_delivery created_at id",
                "staff_account name_key id",
                "staff_session staff_id used_at",
                "staff_session used_at id",
                "staff_link expires_at id"
            })
    void whatIsLookedForHasAnIndex(String wanted) throws SQLException {
        List<String> words = List.of(wanted.split(" "));
        List<String> columns = words.subList(1, words.size());
        try (Connection connection = database.getConnection()) {
            String table = tables(connection).stream()
                    .filter(each -> each.equalsIgnoreCase(words.get(0)))
                    .findFirst()
                    .orElseThrow();
            assertThat(indexes(connection, table))
                    .anyMatch(index -> index.size() >= columns.size()
                            && index.subList(0, columns.size()).equals(columns));
        }
    }

    @Test
    void wordsHaveIndexesOnPostgresql() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                try (ResultSet indexes =
                        connection.getMetaData().getIndexInfo(null, null, "journal_entry", false, true)) {
                    Collection<String> names = new HashSet<>();
                    while (indexes.next()) {
                        names.add(indexes.getString("INDEX_NAME"));
                    }
                    assertThat(names).contains("journal_entry_unfolded", "journal_entry_words");
                }
            }
        }
    }

    /** On Derby it is a view. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact_portal_key contact_id portal_id",
                "contact_portal_key portal_id state sort_key contact_id",
                "contact_portal_key portal_id sort_key contact_id",
                "invitation_key contact_id",
                "invitation_key portal_id",
                "invitation_key sort_key invitation_id",
                "invitation_key portal_name_key invitation_id",
                "portal_user_key contact_id",
                "portal_user_key sort_key portal_user_id",
                "portal_user_key email_key portal_user_id",
                "portal_user_key signed_in_key portal_user_id",
                "portal_user_key portal_id sort_key portal_user_id",
                "portal_user_key active sort_key portal_user_id"
            })
    void keysHaveAnIndexWhereTheyAreATable(String wanted) throws SQLException {
        boolean table;
        try (Connection connection = database.getConnection()) {
            table = tables(connection).contains(wanted.split(" ")[0]);
        }
        if (table) {
            whatIsLookedForHasAnIndex(wanted);
        }
    }

    @Test
    void wordsWithinTextsHaveAnIndexOnPostgresql() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                assertThat(indexes(connection, "contact")).contains(List.of("search_key"));
                assertThat(indexes(connection, "invitation_key")).contains(List.of("search_key", "email_key"));
                assertThat(indexes(connection, "portal_user_key")).contains(List.of("search_key", "email_key"));
                assertThat(indexes(connection, "journal_entry")).contains(List.of("by_name_key"));
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        DatabaseMetaData catalog = connection.getMetaData();
        try (ResultSet found = catalog.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
            return tables;
        }
    }

    private static Collection<List<String>> foreignKeys(Connection connection, String table) throws SQLException {
        try (ResultSet found = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            return columnsBy(found, "FK_NAME", "FKCOLUMN_NAME", "KEY_SEQ");
        }
    }

    private static Collection<List<String>> indexes(Connection connection, String table) throws SQLException {
        try (ResultSet found =
                connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, false, true)) {
            return columnsBy(found, "INDEX_NAME", "COLUMN_NAME", "ORDINAL_POSITION");
        }
    }

    private static Collection<List<String>> columnsBy(ResultSet found, String name, String column, String position)
            throws SQLException {
        Map<String, Map<Integer, String>> columns = new TreeMap<>();
        while (found.next()) {
            if (found.getString(name) != null && found.getString(column) != null) {
                columns.computeIfAbsent(found.getString(name), none -> new TreeMap<>())
                        .put(found.getInt(position), found.getString(column).toLowerCase(Locale.ROOT));
            }
        }
        return columns.values().stream().map(each -> List.copyOf(each.values())).toList();
    }
}
