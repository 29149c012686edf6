import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fills the database of an installation with made-up records: {@code java -cp <driver> bench/Records.java <JDBC address> [contacts]}.
 * To n contacts belong n/5 portal users, n/2 invitations with their roles, links and e-mails, 1.9 n events, and n/10,000 portals
 * (two at least) of 50 pages. One contact more, Busy Contact, has 1,000 invitations. The same number makes the same records. See README.md.
 */
public class Records {

    private static final int BATCH = 2_000;
    private static final int PAGES = 50;
    private static final int BUSY = 1_000;
    private static final long FIRST = 10_000_000;
    private static final String[] FIRST_NAMES = ("Anna Ben Clara David Elena Frank Greta Hans Ida Jan Kira Luis Maria Nora Otto Paula"
                    + " Quinn Rosa Sven Tara Ugo Vera Wanda Xenia Yusuf Zoe Amir Bea Carlos Dora")
            .split(" ");
    private static final String[] SYLLABLES = "ba ker mo lin ster ga vo ran del hu fi no tas mer ok wi sch pe lu zan".split(" ");
    private static final String[] JOBS = {"Analyst", "Buyer", "Engineer", "Head of Sales", "Director", "Technician", null};
    private static final String CONTENT = "{\"layout\":\"oneColumn\",\"zones\":{\"main\":[" + IntStream.range(1, 9)
            .mapToObj(number -> "{\"id\":\"p" + number + "\",\"widget\":\"content\",\"values\":{\"title\":\"Part " + number
                    + "\",\"text\":\"<p>" + "Words that somebody wrote for this page. ".repeat(20) + "</p>\"}}")
            .collect(Collectors.joining(",")) + "]}}";

    private final Connection database;
    private final int contacts;
    private final int portals;
    private final Instant now = Instant.now();

    private Records(Connection database, int contacts) {
        this.database = database;
        this.contacts = contacts;
        this.portals = Math.max(2, contacts / 10_000);
    }

    public static void main(String[] arguments) throws SQLException {
        // The driver of Derby binds times in the machine's zone, and the columns hold UTC.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        boolean postgresql = arguments[0].startsWith("jdbc:postgresql:");
        String address = arguments[0] + (postgresql ? "&reWriteBatchedInserts=true" : "");
        long began = System.nanoTime();
        try (Connection database = DriverManager.getConnection(address)) {
            database.setAutoCommit(false);
            new Records(database, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000).make();
            database.setAutoCommit(true);
            try (Statement statement = database.createStatement()) {
                statement.execute(postgresql ? "vacuum analyze" : "call syscs_util.syscs_checkpoint_database()");
                if (!postgresql) {
                    for (String table : "CONTACT PORTAL_INVITATION PORTAL_USER JOURNAL_ENTRY EMAIL_ACTIVITY".split(" ")) {
                        statement.execute("call syscs_util.syscs_update_statistics('APP', '" + table + "', null)");
                    }
                }
            }
        }
        if (!postgresql) {
            endDerby();
        }
        System.out.printf("all records: %.0f s%n", (System.nanoTime() - began) / 1e9);
    }

    /** Derby says that it has ended by an exception. */
    private static void endDerby() {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException ended) {
            if (!"XJ015".equals(ended.getSQLState())) {
                throw new IllegalStateException(ended);
            }
        }
    }

    private void make() throws SQLException {
        portals();
        contacts();
        users();
        invitations();
        events();
    }

    private void portals() throws SQLException {
        insert("portal", "id, version, portal_key, name, name_key, default_locale, invitation_days, sender_name, accent",
                portals, i -> row(portal(i), 1, "portal-" + i, "Portal " + word(i), "portal " + word(i), "en", 14, "Portal", "#1b4d7a"));
        insert("portal_role", "id, version, portal_id, role_key, name",
                portals * 3, i -> row(role(i / 3, i % 3), 1, portal(i / 3), "role-" + i % 3, "Role " + i % 3));
        insert("site_page", "id, version, portal_id, title, path, locale, access, in_navigation, position, draft, changed_at, revisions",
                portals * PAGES, i -> row(page(i), 1, portal(i / PAGES), "Page " + i % PAGES, i % PAGES == 0 ? "" : "page-" + i % PAGES,
                        "", "EVERYONE", i % PAGES < 8, i % PAGES, CONTENT, past(i), 1));
        insert("site_page_revision", "id, version, page_id, number, title, content, published_at, published_by",
                portals * PAGES, i -> row(page(i), 1, page(i), 1, "Page " + i % PAGES, CONTENT, past(i), "Author"));
        try (Statement publish = database.createStatement()) {
            publish.execute("update site_page set revision_id = id where id >= " + page(0));
            publish.execute("update portal set invite_page_id = id + " + (page(0) - portal(0)) + " where id >= " + portal(0));
        }
        database.commit();
    }

    private void contacts() throws SQLException {
        insert("contact", "id, version, first_name, last_name, email, email_key, phone, job_title, company, company_key, locale, active,"
                + " sort_key, search_key, created_at, changed_at, changed_by, owner_id", contacts + 1, i -> {
            String first = i == contacts ? "Busy" : first(i);
            String last = i == contacts ? "Contact" : last(i);
            String email = i % 20 == 7 ? null : address(i);
            String company = company(i);
            String job = JOBS[i % JOBS.length];
            String phone = "+44" + (2_000_000_000L + i);
            String search = " " + (first + " " + last + " " + company + (job == null ? "" : " " + job)).toLowerCase(Locale.ROOT)
                    + (email == null ? "" : " " + email + " " + email.substring(email.indexOf('@') + 1)) + " " + phone;
            return row(contact(i), 1, first, last, email, email, phone, job, company, company.toLowerCase(Locale.ROOT), "en", i % 25 != 3,
                    (last + " " + first).toLowerCase(Locale.ROOT), search, past(i), past(i), "Import", owner(i));
        });
    }

    private void users() throws SQLException {
        insert("portal_user", "id, version, portal_id, contact_id, user_name, user_name_key, email, email_key, password_hash, locale,"
                + " active, created_at, signed_in_at", contacts / 5, i -> row(user(i), 1, portal(i % portals), contact(i), address(i),
                        address(i), address(i), address(i), "none", "en", i % 50 != 7, past(i), i % 10 == 3 ? null : past(i * 3)));
        insert("portal_user_role", "portal_user_id, portal_role_id", contacts / 5, i -> row(user(i), role(i % portals, i % 3)));
    }

    private void invitations() throws SQLException {
        int all = contacts / 2 + BUSY;
        insert("portal_invitation", "id, version, contact_id, portal_id, email, email_key, locale, record_state, status_reason, open_key,"
                + " open_mailbox_key, invited_by_id, invited_by_name, created_at, expires_at, sent_at, ended_at, accepted_by_id, letter_id",
                all, i -> {
            String status = status(i);
            boolean open = status.startsWith("SEN");
            Instant created = created(i);
            return row(invitation(i), 1, contact(invited(i)), portal(i % portals), address(i), address(i), "en",
                    "SEND_FAILED".equals(status) ? "ACTIVE" : "INACTIVE", status, open ? contact(i) + ":" + portal(i % portals) : null,
                    open ? portal(i % portals) + ":" + address(i) : null, 1L, "Carla Reyes", Timestamp.from(created),
                    Timestamp.from(open ? now.plus(Duration.ofDays(3 + i % 11)) : created.plus(Duration.ofDays(14))),
                    "SEND_FAILED".equals(status) ? null : Timestamp.from(created.plusSeconds(5)),
                    open ? null : Timestamp.from(created.plus(Duration.ofDays(1 + i % 13))),
                    "ACCEPTED".equals(status) ? user(i) : null, invitation(i));
        });
        insert("portal_invitation_role", "invitation_id, portal_role_id, role_name",
                all, i -> row(invitation(i), role(i % portals, i % 3), "Role " + i % 3));
        insert("invitation_token", "token_hash, invitation_id, activity_id, minted_at, ended_at",
                all, i -> row(String.format("%064x", i), invitation(i), invitation(i), Timestamp.from(created(i)), null));
        insert("email_activity", "id, version, kind, regarding_id, contact_id, sender_name, recipient_name, recipient, recipient_key,"
                + " locale, subject, body_text, body_html, masked_link, status_reason, attempts, created_at, sent_at", all, i -> row(
                invitation(i), 1, "INVITATION", invitation(i), contact(invited(i)), "Portal", first(i) + " " + last(i), address(i), address(i),
                "en", "Your invitation", "You are invited. ".repeat(20), "<p>You are invited.</p>".repeat(30), "https://example.org/?…",
                "SEND_FAILED".equals(status(i)) ? "FAILED" : "SENT", 1, Timestamp.from(created(i)), Timestamp.from(created(i))));
    }

    private void events() throws SQLException {
        String[] kinds = {"invitation.made", "email.sent", "invitation.accepted", "member.signed-in", "contact.changed"};
        insert("journal_entry", "id, happened_at, happening, by_staff_id, by_name, by_name_key, invitation_id, contact_id, member_id,"
                + " portal_key, details", contacts / 10 * 19 + BUSY, i -> {
            boolean busy = i >= contacts / 10 * 19;
            int about = busy ? contacts : (int) ((i * 7919L) % (contacts / 2));
            String by = i % 5 == 0 ? "Carla Reyes" : "Clerk " + i % 40;
            return row(10 * FIRST + i, past(i), kinds[i % kinds.length], 1L, by, by.toLowerCase(Locale.ROOT),
                    busy ? null : invitation(about), contact(about), null, "portal-" + about % portals, "{}");
        });
    }

    /** One in three contacts is looked after by nobody, one in a thousand by the second account, the others by the first. */
    private static Long owner(int i) {
        return i % 3 == 0 ? null : i % 1_000 == 1 ? 2L : 1L;
    }

    private static String first(int i) {
        return FIRST_NAMES[(int) (i * 7919L % FIRST_NAMES.length)];
    }

    private static String last(int i) {
        return word((int) (i * 104_729L % 8_000));
    }

    /** One of 8,000 words, of three syllables. */
    private static String word(int number) {
        int count = SYLLABLES.length;
        String word = SYLLABLES[number % count] + SYLLABLES[number / count % count] + SYLLABLES[number / count / count % count];
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String company(int i) {
        return word(i % 5_000) + " " + (i % 3 == 0 ? "Works" : "Trading");
    }

    private String address(int i) {
        return first(i).toLowerCase(Locale.ROOT) + "." + last(i).toLowerCase(Locale.ROOT) + "." + i + "@" + word(i % 5_000).toLowerCase(Locale.ROOT) + ".example";
    }

    /** Whom an invitation is for: the last thousand are Busy Contact's. */
    private int invited(int i) {
        return i < contacts / 2 ? i : contacts;
    }

    private String status(int i) {
        if (i < contacts / 5) {
            return "ACCEPTED";
        }
        if (i >= contacts / 2) {
            return "REVOKED";
        }
        int share = i % 30;
        return share < 10 ? "SENT" : share < 11 ? "SEND_FAILED" : share < 22 ? "EXPIRED" : share < 28 ? "REVOKED" : "SUPERSEDED";
    }

    private Instant created(int i) {
        Duration ago = status(i).startsWith("SEN") ? Duration.ofSeconds(3600 + i * 13L % 250_000) : Duration.ofSeconds(1_300_000 + i * 31L % 25_000_000);
        return now.minus(ago);
    }

    private Timestamp past(int i) {
        return Timestamp.from(now.minusSeconds(600 + i * 17L % 30_000_000));
    }

    private static long portal(int i) {
        return FIRST + i;
    }

    private static long role(int portal, int i) {
        return FIRST + portal * 3L + i;
    }

    private static long page(int i) {
        return FIRST + i;
    }

    private static long contact(int i) {
        return FIRST + i;
    }

    private static long user(int i) {
        return FIRST + i;
    }

    private static long invitation(int i) {
        return FIRST + i;
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private void insert(String table, String columns, int count, IntFunction<Object[]> rows) throws SQLException {
        long began = System.nanoTime();
        String marks = columns.replaceAll("[a-z_]+", "?");
        try (PreparedStatement insert = database.prepareStatement("insert into " + table + " (" + columns + ") values (" + marks + ")")) {
            for (int i = 0; i < count; i++) {
                Object[] row = rows.apply(i);
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == count - 1) {
                    insert.executeBatch();
                    database.commit();
                }
            }
        }
        System.out.printf("%-24s %,10d rows  %5.0f s%n", table, count, (System.nanoTime() - began) / 1e9);
    }
}
