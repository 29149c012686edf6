package org.vestibule.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What people have been told is done, and may rely on from then on. */
final class Promises {

    private static final String INVITED = "select id from portal_invitation where message = ?";

    private static final String ACCEPTED = """
            select i.id from portal_invitation i join portal_user u on u.id = i.accepted_by_id
            where i.status_reason = 'ACCEPTED' and u.email_key = ?""";

    private final Set<String> invited = ConcurrentHashMap.newKeySet();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();

    /** A CRM user saw that the contact was invited, with this message of theirs. */
    void invited(String message) {
        invited.add(message);
    }

    /** The invitee with this address was let in. */
    void accepted(String address) {
        accepted.add(address);
    }

    int invitations() {
        return invited.size();
    }

    int acceptances() {
        return accepted.size();
    }

    /** Those of which the database knows nothing. */
    List<String> broken(Connection database) throws SQLException {
        List<String> broken = new ArrayList<>(missing(database, INVITED, invited));
        broken.addAll(missing(database, ACCEPTED, accepted));
        return broken;
    }

    private static List<String> missing(Connection database, String query, Set<String> promised) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(query)) {
            for (String promise : promised) {
                select.setString(1, promise);
                try (ResultSet found = select.executeQuery()) {
                    if (!found.next()) {
                        missing.add(promise);
                    }
                }
            }
        }
        return missing;
    }
}
