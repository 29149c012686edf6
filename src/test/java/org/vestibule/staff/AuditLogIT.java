package org.vestibule.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vestibule.journal.Entry;
import org.vestibule.journal.EntrySearch;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.journal.KeptEntry;
import org.vestibule.security.NotAllowed;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** The administrators' audit log, by its service and by real requests. */
@InServer
class AuditLogIT {

    @Inject
    AuditLog log;

    @Inject
    Journal journal;

    @Inject
    As as;

    @Inject
    Settings settings;

    // A name that no other test has.
    private final String name = "=Tess " + UUID.randomUUID();

    private void happens(Happening happening, String portal) {
        as.person(1, name, EnumSet.of(Right.PORTALS), () -> {
            journal.tell(Entry.of(happening).with("portal", portal));
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
    void findsByPersonActAndTimeNewestFirst() {
        happens(Happening.PORTAL__CHANGED, "first");
        happens(Happening.PORTAL__CLOSED, "second");
        Instant now = Instant.now();

        assertThat(found(new EntrySearch(null, null, name.toUpperCase(), null)))
                .extracting(KeptEntry::portalKey)
                .containsExactly("second", "first");
        assertThat(found(new EntrySearch(null, null, name, Happening.PORTAL__CHANGED)))
                .extracting(KeptEntry::portalKey)
                .containsExactly("first");
        assertThat(found(new EntrySearch(now.plusSeconds(60), null, name, null)))
                .isEmpty();
        assertThat(found(new EntrySearch(null, now.minusSeconds(600), name, null)))
                .isEmpty();
        assertThat(found(new EntrySearch(now.minusSeconds(600), now.plusSeconds(60), name, null)))
                .hasSize(2);
        assertThat(found(new EntrySearch(null, null, name.replace('T', '_'), null)))
                .isEmpty();
    }

    @Test
    void namesWhoSignedIn() {
        get("author", "/design/pages");

        assertThat(found(new EntrySearch(
                        Instant.now().minusSeconds(60), null, "Tomás Rivera", Happening.STAFF__SIGNED_IN)))
                .isNotEmpty();
    }

    private List<KeptEntry> found(EntrySearch search) {
        return as.system(() -> {
            var all = log.find(search, 0, 50);
            assertThat(log.count(search)).isEqualTo(all.size());
            return all;
        });
    }

    @Test
    void isForAdministratorsAlone() {
        EnumSet<Right> others = EnumSet.complementOf(EnumSet.of(Right.AUDIT));

        assertThatThrownBy(() -> as.someoneWith(others, () -> log.find(EntrySearch.ALL, 0, 1)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as.someoneWith(others, () -> log.count(EntrySearch.ALL)))
                .isInstanceOf(NotAllowed.class);
        for (String address : new String[] {"/audit", "/audit/export", "/staff/audit"}) {
            assertThat(get("crm", address).statusCode()).as(address).isEqualTo(403);
            assertThat(get("author", address).statusCode()).as(address).isEqualTo(403);
            assertThat(new StaffRequests(settings.httpPort()).get(address).statusCode())
                    .as(address)
                    .isIn(401, 403);
        }
        assertThat(get("crm", "/crm/contacts").body()).doesNotContain("href=\"/audit\"");
    }

    @Test
    void isShownInWordsAndByPages() {
        for (int number = 0; number < 51; number++) {
            happens(Happening.PORTAL__CHANGED, "p" + number);
        }

        String first = get("admin", "/audit" + query("")).body();
        String second = get("admin", "/audit" + query("&page=2")).body();

        assertThat(first)
                .contains("Portal changed", "portal p50", "1–50 of 51", "page=2")
                .doesNotContain("portal p0<");
        assertThat(second).contains("portal p0<", "51–51 of 51").doesNotContain("portal p50");
        assertThat(get("admin", "/audit" + query("&page=999")).body()).contains("portal p0<");
        assertThat(get("admin", "/audit" + query("&from=tomorrow&act=NOTHING&page=-1"))
                        .body())
                .contains("portal p50");
        assertThat(get("admin", "/audit" + query("&act=PORTAL__CLOSED")).body()).contains("Nothing found");
    }

    @Test
    void takesDaysAsTheyAreHere() {
        happens(Happening.PORTAL__CHANGED, "today");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());

        assertThat(get("admin", "/audit" + query("&from=" + today.minusDays(1) + "&to=" + today.plusDays(1)))
                        .body())
                .contains("portal today");
        assertThat(get("admin", "/audit" + query("&to=" + today.minusDays(2))).body())
                .contains("Nothing found");
    }

    @Test
    void isAFileForSpreadsheetsWithoutFormulas() {
        happens(Happening.PORTAL__CHANGED, "fern");
        happens(Happening.PORTAL__CLOSED, "fern");

        HttpResponse<String> file = get("admin", "/audit/export" + query("&act=PORTAL__CHANGED"));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow().toLowerCase())
                .startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"audit-log.csv\"");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.body()).startsWith("\ufeff").contains("portal.changed", "'" + name, "portal fern");
        assertThat(file.body().lines()).hasSize(2);
    }
}
