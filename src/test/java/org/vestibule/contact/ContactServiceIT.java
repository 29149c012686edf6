package org.vestibule.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.contact.query.ContactSearch.Order;
import org.vestibule.contact.query.ContactSummary;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class ContactServiceIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    ContactService contacts;

    @Inject
    ContactQueryService lists;

    @Inject
    As as;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    private Contact add(String firstName, String lastName, String company, String email) {
        var entry = ContactRequest.ofKeys(
                Map.of("firstName", firstName, "lastName", lastName, "company", company, "email", email));
        return ((SaveContactOutcome.Changed) as.system(() -> contacts.add(entry))).contact();
    }

    private List<String> found(String text) {
        return names(find(text, Filter.ALL, Order.NAME, false, null));
    }

    private ListSlice<ContactSummary> find(String text, Filter filter, Order order, boolean descending, Cursor page) {
        return as.system(() -> lists.search(new ContactSearch(text, filter, order, descending, page)));
    }

    private static List<String> names(ListSlice<ContactSummary> page) {
        return page.items().stream().map(ContactSummary::name).toList();
    }

    private static String mark() {
        return "mark" + NUMBER.incrementAndGet() + "x";
    }

    @Test
    void findsTheStartOfAnAddressButNotItsMiddle() {
        String mark = mark();
        add("Alice", mark, "", "al" + mark + "@example.org");
        assertThat(found(mark + "@")).isEmpty();
        assertThat(found("al" + mark + "@EXAMPLE")).containsExactly("Alice " + mark);
    }

    @Test
    void comparesLongWordsInFull() {
        String mark = mark();
        String address = "a.person.of.a.long.name." + mark;
        add("Alike", mark, "", address + "@one.example.org");
        add("Wanted", mark, "", address + "@two.example.org");
        add("Odd", mark, "abcdefghijklmno!%_" + mark, "");
        add("Even", mark, "abcdefghijklmno!%x" + mark, "");

        assertThat(found(address + "@two.exa")).containsExactly("Wanted " + mark);
        assertThat(found(address + "@")).hasSize(2);
        assertThat(found(address + "@two.example.com")).isEmpty();
        assertThat(found("abcdefghijklmno!%_" + mark)).containsExactly("Odd " + mark);
    }

    @ParameterizedTest
    @CsvSource({"%", "_", "!"})
    void treatsWildcardsLiterally(String sign) {
        String mark = mark();
        add("Plain", mark, "", "");
        add("Odd", mark, sign + "cotton", "");
        assertThat(found(mark + " " + sign)).containsExactly("Odd " + mark);
        assertThat(found(mark + " " + sign + "cot")).containsExactly("Odd " + mark);
        assertThat(found(mark.charAt(0) + sign + mark.substring(2))).isEmpty();
    }

    @Test
    void requiresEveryWordToBeginAWordIgnoringCaseAndAccents() {
        String mark = mark();
        add("Łukasz", "Dvořák-" + mark, "Nordlicht Werft", "");
        assertThat(found("LUKASZ dvor " + mark)).containsExactly("Łukasz Dvořák-" + mark);
        assertThat(found("werft " + mark)).hasSize(1);
        assertThat(found("ukasz " + mark)).isEmpty();
        assertThat(found("werft missing " + mark)).isEmpty();
    }

    @Test
    void pagesInBothDirections() {
        String mark = mark();
        for (int i = 10; i < 40; i++) {
            add("P" + i, mark, "", "");
        }
        ListSlice<ContactSummary> first = find(mark, Filter.ALL, Order.NAME, false, null);
        ListSlice<ContactSummary> second = find(mark, Filter.ALL, Order.NAME, false, first.next());
        assertThat(first.hasPrevious()).isFalse();
        assertThat(second.total().number()).isEqualTo(30);
        assertThat(second.first()).isEqualTo(26);
        assertThat(second.last()).isEqualTo(30);
        assertThat(second.hasNext()).isFalse();
        assertThat(names(second))
                .startsWith("P35 " + mark)
                .endsWith("P39 " + mark)
                .hasSize(5);
        assertThat(names(find(mark, Filter.ALL, Order.NAME, false, second.previous())))
                .isEqualTo(names(first));
        assertThat(names(find(mark, Filter.ALL, Order.NAME, true, null)))
                .startsWith("P39 " + mark)
                .endsWith("P15 " + mark);
    }

    @Test
    void neitherRepeatsNorOmitsARowIfOneIsAddedMeanwhile() {
        String mark = mark();
        for (int i = 10; i < 40; i++) {
            add("P" + i, mark, "", "");
        }
        for (boolean descending : new boolean[] {false, true}) {
            ListSlice<ContactSummary> first = find(mark, Filter.ALL, Order.NAME, descending, null);
            add(descending ? "P99" : "P00", mark, "", "");
            ListSlice<ContactSummary> second = find(mark, Filter.ALL, Order.NAME, descending, first.next());

            assertThat(names(second)).doesNotContainAnyElementsOf(names(first));
            assertThat(second.first()).isEqualTo(27);
            assertThat(second.last()).isEqualTo(second.total().number());
        }
    }

    @Test
    void showsEachContactOnceInEveryOrderEvenWithoutASortValue() {
        String mark = mark();
        for (int i = 10; i < 70; i++) {
            String company = i % 3 == 0 ? "" : "Company " + i % 2;
            String email = i % 4 == 0 ? "" : "m" + i % 5 + mark + i + "@example.org";
            add("P" + i % 7, mark, company, email);
        }
        for (Order order : Order.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                List<Long> forwards = new ArrayList<>();
                List<Long> backwards = new ArrayList<>();
                ListSlice<ContactSummary> page = find(mark, Filter.ALL, order, descending, null);
                forwards.addAll(ids(page));
                while (page.hasNext()) {
                    page = find(mark, Filter.ALL, order, descending, page.next());
                    forwards.addAll(ids(page));
                }
                backwards.addAll(0, ids(page));
                while (page.hasPrevious()) {
                    page = find(mark, Filter.ALL, order, descending, page.previous());
                    backwards.addAll(0, ids(page));
                }
                assertThat(forwards)
                        .as(order + " " + descending)
                        .hasSize(60)
                        .doesNotHaveDuplicates()
                        .isEqualTo(backwards);
            }
        }
    }

    @Test
    void showsTheLastPageAfterTheEndAndTheFirstForAnUnreadableCursor() {
        String mark = mark();
        Contact only = add("Only", mark, "", "");
        Cursor beyond = new Cursor(true, List.of("zzzz", "1"));
        assertThat(ids(find(mark, Filter.ALL, Order.NAME, false, beyond))).containsExactly(only.id());
        Cursor foreign = new Cursor(true, List.of("a", "b", "not a number"));
        assertThat(ids(find(mark, Filter.ALL, Order.NAME, false, foreign))).containsExactly(only.id());
        assertThat(find("no" + mark, Filter.ALL, Order.NAME, false, beyond)
                        .total()
                        .number())
                .isZero();
    }

    private static List<Long> ids(ListSlice<ContactSummary> page) {
        return page.items().stream().map(ContactSummary::id).toList();
    }

    @Test
    void filtersByStateAndAddress() {
        String mark = mark();
        Contact closed = add("Closed", mark, "", "closed" + mark + "@example.org");
        add("Mute", mark, "", "");
        as.system(() -> contacts.deactivate(closed.id()));
        assertThat(names(find(mark, Filter.INACTIVE, Order.NAME, false, null))).containsExactly("Closed " + mark);
        assertThat(names(find(mark, Filter.ACTIVE, Order.EMAIL, false, null))).containsExactly("Mute " + mark);
        assertThat(names(find(mark, Filter.WITHOUT_EMAIL, Order.COMPANY, true, null)))
                .containsExactly("Mute " + mark);
    }

    @Test
    void showsAColleaguesChangeInsteadOfOverwritingIt() {
        Contact contact = add("Ada", "Byron" + mark(), "", "");
        ContactRequest seen = ContactRequest.of(contact.details());
        as.system(() -> contacts.change(contact.id(), contact.version(), seen.with(ContactField.PHONE, "1")));
        var outcome =
                as.system(() -> contacts.change(contact.id(), contact.version(), seen.with(ContactField.PHONE, "2")));
        assertThat(outcome).isInstanceOfSatisfying(SaveContactOutcome.ChangedByColleague.class, changed -> assertThat(
                        changed.current().phone())
                .isEqualTo("1"));
        assertThat(stored(contact).phone()).isEqualTo("1");
    }

    @Test
    void letsOneOfTwoConcurrentSavesWin() throws Exception {
        for (int round = 0; round < 10; round++) {
            Contact contact = add("Race", mark(), "", "");
            ContactRequest seen = ContactRequest.of(contact.details());
            List<Callable<SaveContactOutcome>> both = List.of(
                    () -> as.system(
                            () -> contacts.change(contact.id(), contact.version(), seen.with(ContactField.PHONE, "1"))),
                    () -> as.system(() ->
                            contacts.change(contact.id(), contact.version(), seen.with(ContactField.PHONE, "2"))));
            var outcomes = threads.invokeAll(both);
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .hasAtLeastOneElementOfType(SaveContactOutcome.Changed.class)
                    .hasAtLeastOneElementOfType(SaveContactOutcome.ChangedByColleague.class);
        }
    }

    @Test
    void keepsAClosedContactUnchangedUntilItIsReopened() {
        Contact contact = add("Ada", "Byron" + mark(), "", "");
        ContactRequest changed = ContactRequest.of(contact.details()).with(ContactField.PHONE, "1");
        Contact closed = as.system(() -> contacts.deactivate(contact.id())).orElseThrow();
        assertThat(as.system(() -> contacts.change(contact.id(), closed.version(), changed)))
                .isInstanceOf(SaveContactOutcome.Closed.class);
        Contact open = as.system(() -> contacts.reactivate(contact.id())).orElseThrow();
        assertThat(as.system(() -> contacts.change(contact.id(), open.version(), changed)))
                .isInstanceOf(SaveContactOutcome.Changed.class);
    }

    @Test
    void rejectsInvalidInputAndUnknownIds() {
        Contact contact = add("Ada", "Byron" + mark(), "", "");
        var bad = ContactRequest.of(contact.details()).with(ContactField.FIRST_NAME, "Ada\r\nBcc: eve@example.org");
        assertThat(as.system(() -> contacts.change(contact.id(), contact.version(), bad)))
                .isInstanceOf(SaveContactOutcome.Invalid.class);
        assertThat(stored(contact).firstName()).isEqualTo("Ada");
        assertThat(as.system(() -> contacts.change(-1, 0, bad))).isInstanceOf(SaveContactOutcome.Unknown.class);
    }

    @Test
    void needsTheRight() {
        var search = new ContactSearch("", Filter.ALL, Order.NAME, false, null);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(Set.of(Right.PAGES), () -> lists.search(search)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(Set.of(), () -> contacts.deactivate(1)));
    }

    private Contact stored(Contact contact) {
        return as.system(() -> contacts.open(contact.id())).orElseThrow();
    }
}
