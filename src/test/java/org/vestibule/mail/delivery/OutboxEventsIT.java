package org.vestibule.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailStatus;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** The audit event about an e-mail's outcome is stored together with the outcome, in the same transaction. */
@InServer
@BothDatabases
class OutboxEventsIT {

    private static final Instant NOW = TestOutbox.NOW;

    @Inject
    TestOutbox outbox;

    @Inject
    SendQueue queue;

    @Inject
    ScriptedDelivery delivery;

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    @Test
    void storesTheEventOnlyTogetherWithTheOutcome() throws Exception {
        long id = outbox.put("ada@example.org");
        delivery.whileHandingOver =
                () -> queue.claim(id, NOW.plus(SendQueue.CLAIM).plusSeconds(1));

        delivery.node(NOW).attempt(id);

        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.SENDING);
        assertThat(events(id)).as("the claim had ended").isEmpty();

        delivery.whileHandingOver = () -> {};
        delivery.purposeBroken = true;
        delivery.node(NOW.plus(Duration.ofDays(1))).attempt(id);
        assertThat(events(id)).containsExactly("email.sent");
    }

    @Test
    void storesTheEventOnlyIfThisDispatcherCancelledTheEmail() throws Exception {
        long kept = outbox.put("ada@example.org");
        delivery.link = Optional.empty();
        delivery.whileMinting =
                () -> queue.claim(kept, NOW.plus(SendQueue.CLAIM).plusSeconds(1));

        delivery.node(NOW).attempt(kept);

        assertThat(outbox.read(kept).status()).isEqualTo(EmailStatus.SENDING);
        assertThat(events(kept)).isEmpty();

        delivery.whileMinting = () -> {};
        long cancelled = outbox.put("ada@example.org");
        delivery.node(NOW).attempt(cancelled);
        assertThat(events(cancelled)).containsExactly("email.cancelled");
    }

    /** The stored audit events about the e-mail. */
    private List<String> events(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select happening, details from journal_entry where happening like 'email.%' order by id");
                ResultSet found = query.executeQuery()) {
            List<String> events = new ArrayList<>();
            while (found.next()) {
                if (found.getString("details").matches(".*\"email\":\\s*\"?" + id + "\\b.*")) {
                    events.add(found.getString("happening"));
                }
            }
            return events;
        }
    }
}
