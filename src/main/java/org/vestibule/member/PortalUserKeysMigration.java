package org.vestibule.member;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import org.vestibule.text.EmailAddress;
import org.vestibule.text.UserNameKey;
import org.vestibule.text.migration.UniqueKeyMigration;

/** Computes the keys by which portal users' addresses and user names are compared. */
@Dependent
class PortalUserKeysMigration extends UniqueKeyMigration {

    PortalUserKeysMigration() {
        super(142, "portal user keys");
    }

    @Override
    protected void computeKeys(Connection connection) throws SQLException {
        computeUnique(connection, "portal_user", "portal_id", "user_name", "user_name_key", 254, UserNameKey::of);
        computeUnique(
                connection, "portal_user", "portal_id", "email", "email_key", 254, email -> new EmailAddress(email)
                        .key());
    }
}
