package org.vestibule.contact;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.vestibule.text.migration.KeyMigration;

/** Computes the keys by which contacts are found, sorted and compared for stored contacts. */
@Dependent
class ContactKeysMigration extends KeyMigration {

    ContactKeysMigration() {
        super(141, "contact keys");
    }

    @Override
    protected void computeKeys(Connection connection) throws SQLException {
        updateEach(
                connection,
                "SELECT id, first_name, last_name, email, phone, job_title, company FROM contact"
                        + " WHERE id > ? AND erased_at IS NULL ORDER BY id",
                "UPDATE contact SET email_key = ?, sort_key = ?, company_key = ?, search_key = ? WHERE id = ?",
                ContactKeysMigration::fill);
    }

    private static void fill(ResultSet row, PreparedStatement update) throws SQLException {
        ContactKeys keys = ContactKeys.of(
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("job_title"),
                row.getString("company"));
        update.setString(1, keys.email());
        update.setString(2, keys.sort());
        update.setString(3, keys.company());
        update.setString(4, keys.search());
        update.setLong(5, row.getLong("id"));
    }
}
