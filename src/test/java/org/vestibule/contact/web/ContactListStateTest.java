package org.vestibule.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.contact.query.ContactPortalState;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.contact.query.ContactSearch.Order;
import org.vestibule.contact.web.ContactListState.Part;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;

class ContactListStateTest {

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("q", "ada"),
            Map.entry("show", "without-email"),
            Map.entry("owner", "me"),
            Map.entry("state", "never-invited"),
            Map.entry("portal", "12"),
            Map.entry("company", "Werft & Co"),
            Map.entry("from", "2026-05-01"),
            Map.entry("to", "2026-05-31"),
            Map.entry("sort", "created"),
            Map.entry("dir", "desc"),
            Map.entry("columns", "name,created,owner"));

    private static ContactListState of(Map<String, String> parameters) {
        return ContactListState.in(new ListParameters(parameters));
    }

    private static String address(ContactListState state) {
        return state.on(new ListAddress("/l")).toString();
    }

    @Test
    void isInItsAddress() {
        String address = "/l?q=ada&show=without-email&owner=me&state=never-invited&portal=12&company=Werft+%26+Co"
                + "&from=2026-05-01&to=2026-05-31&sort=created&dir=desc&columns=name%2Ccreated%2Cowner";
        assertThat(address(of(ALL))).isEqualTo(address);
    }

    @Test
    void isReadFromTheQueryOfAView() {
        ContactListState all = of(ALL);
        assertThat(ContactListState.in(ListParameters.of(all.parameters()))).isEqualTo(all);
        assertThat(ContactListState.in(ListParameters.of(of(Map.of()).parameters())))
                .isEqualTo(of(Map.of()));
        assertThat(of(Map.of()).parameters()).isEmpty();
    }

    @Test
    void isGivenByAnyOfItsParametersEvenIfEmpty() {
        assertThat(ContactListState.isIn(new ListParameters(Map.of("view", "12"))))
                .isFalse();
        assertThat(ContactListState.isIn(new ListParameters(Map.of("view", "12", "q", ""))))
                .isTrue();
        assertThat(ContactListState.isIn(new ListParameters(Map.of("after", "x"))))
                .isFalse();
    }

    @Test
    void isTheDefaultWithoutParameters() {
        assertThat(address(of(Map.of()))).isEqualTo("/l");
        assertThat(of(Map.of()).filtered()).isFalse();
        assertThat(of(Map.of("q", "ada")).filtered()).isFalse();
        assertThat(of(Map.of("owner", "none")).filtered()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "show,ACTIVE",
        "owner,somebody",
        "owner,-1",
        "state,lost",
        "portal,x",
        "from,yesterday",
        "to,99999-01-01",
        "from,+10000-01-01",
        "sort,owner",
        "dir,up",
        "company,' '"
    })
    void ignoresUnreadableValues(String name, String value) {
        assertThat(of(Map.of(name, value))).isEqualTo(of(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"'created,name,created', 'name,created'", "'lost', 'name'", "'', 'name'"})
    void hasTheNameAndEachChosenColumnOnce(String typed, String columns) {
        assertThat(of(Map.of("columns", typed)).columnNames()).isEqualTo(columns);
    }

    @Test
    void includesTheFirstAndTheLastDay() {
        var criteria = of(ALL).search(7L, ZoneId.of("Europe/Berlin"), null).criteria();
        assertThat(criteria.createdFrom()).isEqualTo(Instant.parse("2026-04-30T22:00:00Z"));
        assertThat(criteria.createdBefore()).isEqualTo(Instant.parse("2026-05-31T22:00:00Z"));
        assertThat(of(Map.of("from", "2026-05-02", "to", "2026-05-01")).daysCrossed())
                .isTrue();
        assertThat(of(Map.of("from", "2026-05-01", "to", "2026-05-01")).daysCrossed())
                .isFalse();
    }

    @Test
    void filtersByTheViewersOwnContacts() {
        assertThat(of(Map.of("owner", "me"))
                        .search(7L, ZoneOffset.UTC, null)
                        .criteria()
                        .ownerId())
                .isEqualTo(7L);
        assertThat(of(Map.of("owner", "9"))
                        .search(7L, ZoneOffset.UTC, null)
                        .criteria()
                        .ownerId())
                .isEqualTo(9L);
        assertThat(of(Map.of("owner", "none"))
                        .search(7L, ZoneOffset.UTC, null)
                        .criteria()
                        .unowned())
                .isTrue();
    }

    @Test
    void removesOneFilter() {
        ContactListState all = of(ALL);
        assertThat(all.without(Part.OWNER).owner()).isNull();
        assertThat(all.without(Part.PORTAL).portalState()).isNull();
        assertThat(all.without(Part.PORTAL).portalId()).isNull();
        assertThat(all.without(Part.COMPANY).company()).isNull();
        assertThat(all.without(Part.FROM).from()).isNull();
        assertThat(all.without(Part.FROM).to()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(all.without(Part.TO).to()).isNull();
        assertThat(all.without(Part.TO).portalState()).isEqualTo(ContactPortalState.NEVER_INVITED);
        assertThat(address(all.cleared())).isEqualTo("/l?q=ada&sort=created&dir=desc&columns=name%2Ccreated%2Cowner");
    }

    @Test
    void reversesThePresentOrder() {
        ContactListState plain = of(Map.of());
        assertThat(plain.sortedBy(Order.NAME).descending()).isTrue();
        assertThat(plain.sortedBy(Order.NAME).sortedBy(Order.NAME).descending()).isFalse();
        assertThat(plain.sortedBy(Order.CREATED).descending()).isTrue();
        assertThat(plain.withFilter(Filter.ACTIVE).filter()).isEqualTo(Filter.ACTIVE);
    }
}
