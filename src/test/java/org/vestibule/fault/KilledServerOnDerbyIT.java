package org.vestibule.fault;

import org.vestibule.testing.OwnDatabase;
import org.vestibule.testing.PackagedServer;

/** The database dies with the server. */
class KilledServerOnDerbyIT extends KilledServer {

    KilledServerOnDerbyIT() {
        super("killed");
    }

    @Override
    OwnDatabase furnish(PackagedServer server) {
        return OwnDatabase.derby(server);
    }
}
