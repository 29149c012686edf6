package org.vestibule.staff;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import org.vestibule.text.migration.KeyMigration;

/** Computes the sort and search keys of the staff's accounts. */
@Dependent
class StaffNamesMigration extends KeyMigration {

    StaffNamesMigration() {
        super(221, "staff names");
    }

    @Override
    protected void computeKeys(Connection connection) throws SQLException {
        updateEach(
                connection,
                "SELECT id, user_name, display_name FROM staff_account WHERE id > ? ORDER BY id",
                "UPDATE staff_account SET name_key = ?, search_key = ? WHERE id = ?",
                (row, update) -> {
                    update.setString(1, StaffKeys.sort(row.getString("display_name")));
                    update.setString(2, StaffKeys.search(row.getString("display_name"), row.getString("user_name")));
                    update.setLong(3, row.getLong("id"));
                });
    }
}
