package org.vestibule.portal;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import org.vestibule.text.migration.KeyMigration;

/** Computes the sort keys of portals. */
@Dependent
class PortalKeysMigration extends KeyMigration {

    PortalKeysMigration() {
        super(146, "portal keys");
    }

    @Override
    protected void computeKeys(Connection connection) throws SQLException {
        updateEach(
                connection,
                "SELECT id, name FROM portal WHERE id > ? ORDER BY id",
                "UPDATE portal SET name_key = ? WHERE id = ?",
                (row, update) -> {
                    update.setString(1, Portal.nameKey(row.getString("name")));
                    update.setLong(2, row.getLong("id"));
                });
    }
}
