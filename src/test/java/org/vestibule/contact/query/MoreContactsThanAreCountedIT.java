package org.vestibule.contact.query;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.contact.Contact;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Total;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** A list of more contacts than are counted. They are added in a transaction that is rolled back. */
@InServer
@BothDatabases
class MoreContactsThanAreCountedIT {

    private static final int CONTACTS = Total.MAX_COUNTED + 60;

    @Inject
    ContactSearchQuery contacts;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    private final String mark =
            "zz" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @BeforeEach
    void addContacts() throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into contact (id, version, first_name, last_name,"
                                + " active, sort_key, search_key, created_at, changed_at)"
                                + " values (?, 1, ?, ?, true, ?, ?, current_timestamp, current_timestamp)")) {
            for (int i = 1; i <= CONTACTS; i++) {
                insert.setLong(1, -i);
                insert.setString(2, number(i));
                insert.setString(3, mark);
                insert.setString(4, mark + " " + number(i));
                insert.setString(5, " " + number(i) + " " + mark);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @AfterEach
    void takeThemBack() throws Exception {
        transaction.rollback();
    }

    private static String number(int i) {
        return String.format(Locale.ROOT, "n%06d", i);
    }

    private ListSlice<Contact> page(Cursor cursor, boolean descending) {
        return contacts.page(
                new ContactSearch(mark, ContactSearch.Filter.ALL, ContactSearch.Order.NAME, descending, cursor),
                PortalScope.ALL);
    }

    private Cursor at(boolean after, int contact) {
        return new Cursor(after, Arrays.asList(mark + " " + number(contact), String.valueOf(-contact)));
    }

    private static List<String> names(ListSlice<Contact> page) {
        return page.items().stream().map(Contact::firstName).toList();
    }

    @Test
    void areReportedAsMoreThanTheMaximum() {
        ListSlice<Contact> first = page(null, false);
        assertThat(first.total()).isEqualTo(Total.MORE);
        assertThat(first.first()).isEqualTo(1);
        assertThat(names(first)).startsWith(number(1)).endsWith(number(25));
    }

    @Test
    void havePositionsAsFarAsTheyAreCounted() {
        assertThat(page(at(true, 50), false).first()).isEqualTo(51);
        assertThat(page(at(true, Total.MAX_COUNTED), false).first()).isEqualTo(Total.MAX_COUNTED + 1);
        assertThat(page(at(true, Total.MAX_COUNTED + 1), false).isPlaced()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void arePagedToTheEnd(boolean descending) {
        int last = descending ? 1 : CONTACTS;
        ListSlice<Contact> page = page(at(true, descending ? 30 : CONTACTS - 29), descending);
        ListSlice<Contact> end = page(page.next(), descending);

        assertThat(page.items()).hasSize(25);
        assertThat(names(end)).hasSize(4).endsWith(number(last));
        assertThat(end.hasNext()).isFalse();
        assertThat(names(page(end.previous(), descending))).isEqualTo(names(page));
    }
}
