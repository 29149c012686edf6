package org.vestibule.contact.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.contact.query.ContactPortalState.ACCEPTED;
import static org.vestibule.contact.query.ContactPortalState.FAILED;
import static org.vestibule.contact.query.ContactPortalState.INVITED;
import static org.vestibule.contact.query.ContactPortalState.NEVER_INVITED;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.ErasePersonalData;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.contact.query.ContactSearch.Order;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.portal.Portal;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.administration.Colleagues;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** The criteria of the list of contacts, separately and combined. */
@InServer
@BothDatabases
class ContactCriteriaIT {

    private static final List<ContactPortalState> STATES = List.of(ContactPortalState.values());

    @Inject
    ContactQueryService lists;

    @Inject
    ContactService contacts;

    @Inject
    ErasePersonalData erasure;

    @Inject
    InvitationMaker make;

    @Inject
    Colleagues colleagues;

    @Inject
    As as;

    private final String mark =
            "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private Portal portal;

    @BeforeEach
    void makePortal() {
        portal = make.portal();
    }

    private static ContactCriteria owner(Long ownerId) {
        return new ContactCriteria(ownerId, ownerId == null, null, null, null, null, null);
    }

    private static ContactCriteria company(String company) {
        return new ContactCriteria(null, false, null, null, company, null, null);
    }

    private static ContactCriteria created(Instant from, Instant before) {
        return new ContactCriteria(null, false, null, null, null, from, before);
    }

    private static ContactCriteria in(ContactPortalState state, Portal portal) {
        return new ContactCriteria(null, false, state, portal == null ? null : portal.id(), null, null, null);
    }

    private Contact add(String firstName, String company) {
        var entry = ContactRequest.ofKeys(Map.of(
                "firstName",
                firstName,
                "lastName",
                mark,
                "company",
                company,
                "email",
                firstName + mark + "@example.org"));
        return ((SaveContactOutcome.Changed) contacts.add(entry)).contact();
    }

    private Contact contact(String firstName) {
        return as.system(() -> add(firstName, ""));
    }

    private ListSlice<ContactSummary> page(ContactCriteria criteria, Order order, boolean descending, Cursor cursor) {
        return as.system(() -> lists.search(new ContactSearch(mark, Filter.ALL, criteria, order, descending, cursor)));
    }

    private List<String> found(ContactCriteria criteria) {
        return page(criteria, Order.NAME, false, null).items().stream()
                .map(each -> each.name().replace(" " + mark, ""))
                .toList();
    }

    @Test
    void filtersByOwnerAndShowsTheName() {
        StaffAccount cora = colleagues.active(Job.CRM_USER);
        colleagues.as(cora, () -> add("Ann", ""));
        contact("Ben");

        assertThat(found(owner(cora.id()))).containsExactly("Ann");
        assertThat(found(owner(null))).containsExactly("Ben");
        assertThat(page(ContactCriteria.NONE, Order.NAME, false, null).items())
                .extracting(ContactSummary::ownerName)
                .containsExactly(cora.displayName(), null);
    }

    @Test
    void filtersByTheBeginningOfTheCompany() {
        as.system(() -> add("Ann", "Nördlicht Werft"));
        as.system(() -> add("Ben", "Nordlichtung"));
        as.system(() -> add("Cid", "Die Nordlicht"));
        contact("Dan");

        assertThat(found(company("NORDLICHT"))).containsExactly("Ann", "Ben");
        assertThat(found(company("nordlicht w"))).containsExactly("Ann");
        assertThat(found(company("%"))).isEmpty();
    }

    @Test
    void filtersByTheTimeOfCreation() {
        Contact ann = contact("Ann");
        Instant at = as.system(() -> contacts.open(ann.id())).orElseThrow().createdAt();
        Duration day = Duration.ofDays(1);

        assertThat(found(created(at.minus(day), at.plus(day)))).containsExactly("Ann");
        assertThat(found(created(at.minus(day), at.minusSeconds(1)))).isEmpty();
        assertThat(found(created(at.plusSeconds(1), null))).isEmpty();
        assertThat(page(created(at.minus(day), null), Order.CREATED, true, null).items())
                .extracting(ContactSummary::id)
                .containsExactly(ann.id());
    }

    @Test
    void filtersByTheStateInAPortal() {
        contact("Never");
        make.mailed(portal, contact("Invited"), make.role(portal, "invited"));
        var failed = make.mailed(portal, contact("Failed"), make.role(portal, "failed"));
        make.change(failed, invitation -> {
            invitation.sendAgain(invitation.offer().email(), Instant.now().plus(Duration.ofDays(3)));
            invitation.sendFailed();
        });
        Contact user = contact("User");
        make.user(portal, user, "user" + mark + "@example.org");
        Contact both = contact("Zoe");
        make.mailed(portal, both, make.role(portal, "both"));
        make.user(portal, both, "zoe" + mark + "@example.org");

        assertThat(found(in(NEVER_INVITED, portal))).containsExactly("Never");
        assertThat(found(in(INVITED, portal))).containsExactly("Invited");
        assertThat(found(in(FAILED, portal))).containsExactly("Failed");
        assertThat(found(in(ACCEPTED, portal))).containsExactly("User", "Zoe");
        assertThat(found(in(null, portal))).containsExactly("Failed", "Invited", "User", "Zoe");
        assertThat(found(in(NEVER_INVITED, null))).containsExactly("Never");
        assertThat(found(in(ACCEPTED, null))).containsExactly("User", "Zoe");

        make.change(
                failed,
                invitation -> invitation.sendAgain(
                        invitation.offer().email(), Instant.now().plus(Duration.ofDays(3))));
        assertThat(found(in(FAILED, portal))).isEmpty();
        assertThat(found(in(INVITED, portal))).containsExactly("Failed", "Invited");
    }

    @Test
    void filtersByTheStatesInSeveralPortals() {
        Portal other = make.portal();
        Contact ann = contact("Ann");
        make.mailed(portal, ann, make.role(portal, "ann"));
        make.mailed(other, ann, make.role(other, "ann"));
        make.user(make.portal(), ann, "ann" + mark + "@example.org");

        assertThat(found(in(INVITED, null))).containsExactly("Ann");
        assertThat(found(in(ACCEPTED, null))).containsExactly("Ann");
        assertThat(found(in(NEVER_INVITED, null))).isEmpty();
        assertThat(found(in(INVITED, other))).containsExactly("Ann");
        assertThat(found(in(ACCEPTED, other))).isEmpty();
        assertThat(found(in(NEVER_INVITED, make.portal()))).containsExactly("Ann");
    }

    @Test
    void followsNewNamesAndOmitsErasedContacts() {
        Contact ann = contact("Ann");
        make.mailed(portal, ann, make.role(portal, "ann"));
        Contact ben = contact("Ben");
        make.mailed(portal, ben, make.role(portal, "ben"));
        Contact now = as.system(() -> contacts.open(ann.id())).orElseThrow();
        ContactRequest renamed = ContactRequest.of(now.details()).with(ContactField.FIRST_NAME, "Zoe");
        as.system(() -> contacts.change(ann.id(), now.version(), renamed));
        assertThat(found(in(INVITED, portal))).containsExactly("Ben", "Zoe");

        as.system(() -> erasure.of(ben.id()));
        for (ContactPortalState state : STATES) {
            var all = new ContactSearch("", Filter.ALL, in(state, portal), Order.NAME, false, null);
            assertThat(as.system(() -> lists.search(all)).items())
                    .as(state.name())
                    .extracting(ContactSummary::id)
                    .doesNotContain(ben.id());
        }
    }

    @Test
    void sortsErasedContactsLastByTexts() {
        Contact ann = contact("Ann");
        as.system(() -> erasure.of(ann.id()));
        for (Order order : List.of(Order.NAME, Order.COMPANY, Order.EMAIL)) {
            var last = new ContactSearch("", Filter.ALL, order, true, null);
            assertThat(as.system(() -> lists.search(last)).items().get(0).erased())
                    .as(order.name())
                    .isTrue();
        }
    }

    @Test
    void combinesAllCriteria() {
        StaffAccount cora = colleagues.active(Job.CRM_USER);
        Contact ann = colleagues.as(cora, () -> add("Ann", "Werft"));
        Contact ben = colleagues.as(cora, () -> add("Ben", "Werft"));
        make.mailed(portal, ann, make.role(portal, "ann"));
        make.mailed(portal, contact("Cid"), make.role(portal, "cid"));
        Instant hourAgo = Instant.now().minus(Duration.ofHours(1));

        var criteria = new ContactCriteria(cora.id(), false, INVITED, portal.id(), "wer", hourAgo, null);
        for (Order order : Order.values()) {
            assertThat(page(criteria, order, true, null).items())
                    .as(order.name())
                    .extracting(ContactSummary::id)
                    .containsExactly(ann.id());
        }
        var never = new ContactCriteria(cora.id(), false, NEVER_INVITED, null, "wer", hourAgo, null);
        assertThat(found(never)).containsExactly("Ben");
        as.system(() -> contacts.deactivate(ben.id()));
        assertThat(as.system(() -> lists.search(new ContactSearch(mark, Filter.ACTIVE, never, Order.NAME, false, null)))
                        .items())
                .isEmpty();
    }

    @Test
    void pagesForwardAndBackInEachOrderWithinAState() {
        for (int number = 10; number < 40; number++) {
            make.mailed(portal, contact("P" + number), make.role(portal, "r" + number));
        }
        for (Order order : Order.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                List<Long> forwards = new ArrayList<>();
                // Without words, so that the query reads only the rows of the states.
                ListSlice<ContactSummary> page = inPortal(order, descending, null);
                forwards.addAll(ids(page));
                assertThat(page.total().number()).isEqualTo(30);
                page = inPortal(order, descending, page.next());
                forwards.addAll(ids(page));
                assertThat(page.first()).isEqualTo(26);
                assertThat(forwards).as(order.name()).hasSize(30).doesNotHaveDuplicates();
                assertThat(ids(inPortal(order, descending, page.previous())))
                        .isEqualTo(forwards.subList(0, ContactSearch.PAGE_SIZE));
            }
        }
    }

    private ListSlice<ContactSummary> inPortal(Order order, boolean descending, Cursor cursor) {
        return as.system(
                () -> lists.search(new ContactSearch("", Filter.ALL, in(INVITED, portal), order, descending, cursor)));
    }

    private static List<Long> ids(ListSlice<ContactSummary> page) {
        return page.items().stream().map(ContactSummary::id).toList();
    }
}
