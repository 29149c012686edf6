package org.vestibule.fault;

import java.sql.SQLException;
import org.vestibule.testing.OwnDatabase;
import org.vestibule.testing.PackagedServer;

/** The database outlives the server, and has to notice that it is gone. */
class KilledServerOnPostgresqlIT extends KilledServer {

    KilledServerOnPostgresqlIT() {
        super("killed-postgresql");
    }

    @Override
    OwnDatabase furnish(PackagedServer server) throws SQLException {
        return OwnDatabase.postgresql(server, "killed");
    }
}
