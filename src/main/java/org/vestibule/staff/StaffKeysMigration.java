package org.vestibule.staff;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import org.vestibule.text.UserNameKey;
import org.vestibule.text.migration.UniqueKeyMigration;

/** Computes the keys for comparing the staff's user names. */
@Dependent
class StaffKeysMigration extends UniqueKeyMigration {

    StaffKeysMigration() {
        super(143, "staff keys");
    }

    @Override
    protected void computeKeys(Connection connection) throws SQLException {
        computeUnique(connection, "staff_account", "'staff'", "user_name", "user_name_key", 100, UserNameKey::of);
    }
}
