package org.vestibule.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.audit.AuditLogFilter;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.MailFailure;
import org.vestibule.portal.Portal;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.staff.administration.Colleagues;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** The audit log, through its service and through HTTP requests. */
@InServer
@BothDatabases
class AuditLogIT {

    @Inject
    AuditLog log;

    @Inject
    AuditTrail auditTrail;

    @Inject
    InvitationMaker make;

    @Inject
    Colleagues colleagues;

    @Inject
    As as;

    @Inject
    Settings settings;

    // A unique name.
    private final String name = "=Tess " + UUID.randomUUID();

    private void happens(AuditEventType type, String portal) {
        as.person(1, name, EnumSet.of(Right.PORTALS), () -> {
            auditTrail.tell(AuditEvent.of(type).with("portal", portal));
            return null;
        });
    }

    private HttpResponse<String> get(String userName, String address) {
        var requests = new StaffRequests(settings.httpPort());
        requests.signIn(userName, "vestibule-demo");
        return requests.get(address);
    }

    private String query(String more) {
        return "?person=" + name.replace(" ", "+").replace("=", "%3D") + more;
    }

    @Test
    void namesTheAccountsOfOwnersAndOfThoseWhoTookOver() {
        long account = colleagues.withoutPassword().id();
        as.person(1, name, EnumSet.of(Right.CONTACTS), () -> {
            auditTrail.tell(AuditEvent.of(AuditEventType.CONTACT__OWNER_CHANGED).with("owner", account));
            return null;
        });

        List<AuditLogEntry> entries = found(new AuditLogFilter(null, null, name, null));

        RecordNames names = as.system(() -> log.names(entries));
        assertThat(names.name("owner", String.valueOf(account)).orElseThrow().text())
                .isEqualTo("Cora Colleague");
    }

    @Test
    void findsByPersonEventAndTimeNewestFirst() {
        happens(AuditEventType.PORTAL__CHANGED, "first");
        happens(AuditEventType.PORTAL__CLOSED, "second");
        Instant now = Instant.now();

        assertThat(found(new AuditLogFilter(null, null, name.toUpperCase(Locale.ROOT), null)))
                .extracting(AuditLogEntry::portalKey)
                .containsExactly("second", "first");
        assertThat(found(new AuditLogFilter(null, null, name, AuditEventType.PORTAL__CHANGED)))
                .extracting(AuditLogEntry::portalKey)
                .containsExactly("first");
        assertThat(found(new AuditLogFilter(now.plusSeconds(60), null, name, null)))
                .isEmpty();
        assertThat(found(new AuditLogFilter(null, now.minusSeconds(600), name, null)))
                .isEmpty();
        assertThat(found(new AuditLogFilter(now.minusSeconds(600), now.plusSeconds(60), name, null)))
                .hasSize(2);
        assertThat(found(new AuditLogFilter(null, null, name.replace('T', '_'), null)))
                .isEmpty();
    }

    @Test
    void namesWhoSignedIn() {
        get("author", "/design/pages");

        assertThat(found(new AuditLogFilter(
                        Instant.now().minusSeconds(60), null, "Tomás Rivera", AuditEventType.STAFF__SIGNED_IN)))
                .isNotEmpty();
    }

    private List<AuditLogEntry> found(AuditLogFilter search) {
        return as.system(() -> {
            var page = log.page(search, null, 50);
            assertThat(page.total().number()).isEqualTo(page.items().size());
            assertThat(log.after(search, null, 50))
                    .extracting(AuditLogEntry::id)
                    .isEqualTo(page.items().stream().map(AuditLogEntry::id).toList());
            return page.items();
        });
    }

    @Test
    void isForAdministratorsOnly() {
        EnumSet<Right> others = EnumSet.complementOf(EnumSet.of(Right.AUDIT));

        assertThatThrownBy(() -> as.someoneWith(others, () -> log.page(AuditLogFilter.ALL, null, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.someoneWith(others, () -> log.after(AuditLogFilter.ALL, null, 1)))
                .isInstanceOf(AccessDeniedException.class);
        for (String address : new String[] {"/audit", "/audit/export"}) {
            assertThat(get("crm", address).statusCode()).as(address).isEqualTo(403);
            assertThat(get("author", address).statusCode()).as(address).isEqualTo(403);
            assertThat(new StaffRequests(settings.httpPort()).get(address).statusCode())
                    .as(address)
                    .isIn(401, 403);
        }
        assertThat(get("crm", "/crm/contacts").body()).doesNotContain("href=\"/audit\"");
    }

    @Test
    void isShownAsReadableTextInPages() {
        for (int number = 0; number < 51; number++) {
            happens(AuditEventType.PORTAL__CHANGED, "p" + number);
        }

        String first = get("admin", "/audit" + query("")).body();
        assertThat(first).contains("Portal changed", "portal p50", "1–50 of 51").doesNotContain("portal p0<");

        happens(AuditEventType.PORTAL__CHANGED, "meanwhile");
        String second = get("admin", next(first)).body();
        assertThat(second).contains("portal p0<", "52–52 of 52").doesNotContain("portal p1<", "portal meanwhile");
        assertThat(get("admin", "/audit" + query("&from=tomorrow&act=NOTHING&after=-1&before=x"))
                        .body())
                .contains("portal p50");
        assertThat(get("admin", "/audit" + query("&act=PORTAL__CLOSED")).body()).contains("Nothing found");
    }

    @Test
    void showsRecordNamesWithLinks() {
        Mailed mailed = make.mailed();
        Contact contact = mailed.contact();
        Portal portal = mailed.portal();
        as.person(1, name, EnumSet.of(Right.PORTALS), () -> {
            auditTrail.tell(AuditEvent.of(AuditEventType.INVITATION__EXTENDED)
                    .with("invitation", mailed.invitation())
                    .with("contact", contact.id())
                    .with("portal", portal.key())
                    .with("until", Instant.parse("2026-05-17T22:05:00Z")));
            return null;
        });

        String page = get("admin", "/audit" + query("")).body();

        assertThat(page)
                .contains("<a href=\"/crm/contacts/" + contact.id() + "\">" + contact.name() + "</a>")
                .contains("<a href=\"/crm/portals/" + portal.id() + "\">" + portal.name() + "</a>")
                .contains("<a href=\"/crm/invitations/" + mailed.invitation() + "\">" + contact.name() + " → "
                        + portal.name() + "</a>")
                .contains("17 May 2026")
                .doesNotContain("2026-05-17T22:05:00Z</");
        assertThat(get("admin", "/audit/export" + query("")).body())
                .contains("contact " + contact.id() + " · portal " + portal.key());
    }

    @Test
    void showsADeletedRecordByItsKey() {
        happens(AuditEventType.PORTAL__CHANGED, "gone-for-good");

        assertThat(get("admin", "/audit" + query("")).body()).contains("portal gone-for-good<small> (deleted)");
    }

    @Test
    void showsCodesAsTextExceptInTheFile() {
        as.person(1, name, EnumSet.of(Right.PORTALS), () -> {
            auditTrail.tell(AuditEvent.of(AuditEventType.EMAIL__FAILED)
                    .with("kind", EmailKind.PASSWORD_RECOVERY)
                    .with("reason", MailFailure.DISK));
            return null;
        });

        assertThat(get("admin", "/audit" + query("")).body())
                .contains("kind new password", "reason pickup folder not writable")
                .doesNotContain("PASSWORD_RECOVERY");
        assertThat(get("admin", "/audit/export" + query("")).body()).contains("kind PASSWORD_RECOVERY · reason DISK");
    }

    private static String next(String page) {
        Matcher link = Pattern.compile(
                        "<a[^>]*href=\"([^\"]+)\"[^>]*rel=\"next\"|<a[^>]*rel=\"next\"[^>]*href=\"([^\"]+)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return (link.group(1) == null ? link.group(2) : link.group(1)).replace("&amp;", "&");
    }

    @Test
    void portionsRepeatNothingWhenEventsAreAddedMeanwhile() {
        for (int number = 0; number < 7; number++) {
            happens(AuditEventType.PORTAL__CHANGED, "p" + number);
        }
        List<String> read = new ArrayList<>();
        AuditLogFilter search = new AuditLogFilter(null, null, name, null);
        List<AuditLogEntry> portion = as.system(() -> log.after(search, null, 3));
        while (!portion.isEmpty()) {
            portion.forEach(entry -> read.add(entry.portalKey()));
            happens(AuditEventType.PORTAL__CHANGED, "meanwhile");
            AuditLogEntry last = portion.get(portion.size() - 1);
            portion = as.system(() -> log.after(search, last, 3));
        }
        assertThat(read).containsExactly("p6", "p5", "p4", "p3", "p2", "p1", "p0");
    }

    @Test
    void exportsACompleteFileFromManyPortions() {
        for (int number = 0; number < 1201; number++) {
            happens(AuditEventType.PORTAL__CHANGED, "p" + number);
        }
        List<String> lines =
                get("admin", "/audit/export" + query("")).body().lines().toList();
        assertThat(lines).hasSize(1202).doesNotHaveDuplicates();
    }

    @Test
    void filtersByDaysInTheServersTimeZone() {
        happens(AuditEventType.PORTAL__CHANGED, "today");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);

        assertThat(get("admin", "/audit" + query("&from=" + today.minusDays(1) + "&to=" + today.plusDays(1)))
                        .body())
                .contains("portal today");
        assertThat(get("admin", "/audit" + query("&to=" + today.minusDays(2))).body())
                .contains("Nothing found");
    }

    @Test
    void exportsCsvWithFormulasEscaped() {
        happens(AuditEventType.PORTAL__CHANGED, "fern");
        happens(AuditEventType.PORTAL__CLOSED, "fern");

        HttpResponse<String> file = get("admin", "/audit/export" + query("&act=PORTAL__CHANGED"));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow().toLowerCase(Locale.ROOT))
                .startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"audit-log.csv\"");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.body()).startsWith("\ufeff").contains("portal.changed", "'" + name, "portal fern");
        assertThat(file.body().lines()).hasSize(2);
    }
}
