package org.example.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.vestibule.widget.PersonalRecords;

/** The questions that visitors sent, in a table of this jar's own. */
@ApplicationScoped
public class Enquiries implements PersonalRecords {

    /** The SQL state of a violated unique constraint. */
    private static final String DUPLICATE = "23505";

    private static final String OF_PERSON = " FROM shop_enquiry WHERE contact_id = ? OR email = ?";

    /** Stores it; where that was done before, as by a second click on Send, the database refuses and nothing happens. */
    @Transactional
    public void store(Enquiry enquiry) throws SQLException {
        try (Connection database = database().getConnection();
                PreparedStatement insert = database.prepareStatement("INSERT INTO shop_enquiry"
                        + " (portal, product, contact_id, email, question, sent_at, once_key) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, enquiry.portal());
            insert.setString(2, enquiry.product());
            insert.setObject(3, enquiry.contact(), Types.BIGINT);
            insert.setString(4, enquiry.email());
            insert.setString(5, enquiry.question());
            insert.setTimestamp(6, Timestamp.from(Instant.now()));
            insert.setString(7, enquiry.onceKey(LocalDate.now(ZoneOffset.UTC)));
            insert.executeUpdate();
        } catch (SQLException e) {
            if (!DUPLICATE.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    @Override
    public String section() {
        return "shopEnquiries";
    }

    @Override
    public JsonValue export(Person person) {
        try (Connection database = database().getConnection();
                PreparedStatement query = of(person, database, "SELECT product, question, sent_at" + OF_PERSON);
                ResultSet found = query.executeQuery()) {
            var all = Json.createArrayBuilder();
            while (found.next()) {
                all.add(Json.createObjectBuilder()
                        .add("product", found.getString(1))
                        .add("question", found.getString(2))
                        .add("sentAt", found.getTimestamp(3).toInstant().toString()));
            }
            return all.build();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void erase(Person person) {
        try (Connection database = database().getConnection();
                PreparedStatement delete = of(person, database, "DELETE" + OF_PERSON)) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement of(Person person, Connection database, String sql) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        statement.setLong(1, person.contact());
        statement.setString(2, person.email().orElse(""));
        return statement;
    }

    /** Vestibule's data source, in whose transactions {@code @Transactional} methods take part. */
    private static DataSource database() {
        try {
            return InitialContext.doLookup("jdbc/vestibule");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
