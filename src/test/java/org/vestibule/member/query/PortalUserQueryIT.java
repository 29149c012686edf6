package org.vestibule.member.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ErasePersonalData;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.access.PortalAccessService;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.portal.Portal;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Total;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class PortalUserQueryIT {

    @Inject
    PortalUserQueryService users;

    @Inject
    PortalUserHistory history;

    @Inject
    PortalAccessService access;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    ErasePersonalData erasure;

    @Inject
    MemberMaker make;

    @Inject
    As as;

    private PortalUser user(Portal portal, String firstName, String lastName) {
        PortalUser user = make.user(portal);
        make.change(user, ContactField.FIRST_NAME, firstName);
        make.change(user, ContactField.LAST_NAME, lastName);
        return user;
    }

    private ListSlice<PortalUserSummary> page(
            PortalUserFilter filter, PortalUserOrder order, boolean descending, Cursor cursor) {
        return as.system(() -> users.page(filter, order, descending, cursor, users.count(filter)));
    }

    private List<String> names(PortalUserFilter filter) {
        return page(filter, PortalUserOrder.NAME, false, null).items().stream()
                .map(PortalUserSummary::name)
                .toList();
    }

    private List<String> names(Portal portal, String text) {
        return names(new PortalUserFilter(text, null, portal.id()));
    }

    @Test
    void areFoundByTheBeginningsOfWordsLikeContacts() {
        Portal portal = make.portal();
        PortalUser zoe = user(portal, "Zoë", "Ångström");
        user(portal, "Alice", "Icely");

        assertThat(names(portal, null)).containsExactly("Zoë Ångström", "Alice Icely");
        assertThat(names(portal, "zoe ANG")).containsExactly("Zoë Ångström");
        assertThat(names(portal, "gstr")).isEmpty();
        assertThat(names(portal, zoe.email().text())).containsExactly("Zoë Ångström");
    }

    @Test
    void areFoundByTheSignInAddressEvenIfTheContactsDiffers() {
        Portal portal = make.portal();
        PortalUser user = user(portal, "Hedy", "Former");
        make.change(user, ContactField.EMAIL, "another." + user.id() + "@example.com");

        assertThat(names(portal, user.email().text())).containsExactly("Hedy Former");
        assertThat(names(portal, "another." + user.id())).containsExactly("Hedy Former");
        assertThat(as.system(() -> users.byId(user.id())).orElseThrow().contactEmail())
                .isEqualTo("another." + user.id() + "@example.com");
    }

    @Test
    void areFoundByTheContactsNewName() {
        Portal portal = make.portal();
        PortalUser user = user(portal, "Hedy", "Zuckmayer");
        user(portal, "Ida", "Meyer");
        make.change(user, ContactField.LAST_NAME, "Abel");

        assertThat(names(portal, "zuckmayer")).isEmpty();
        assertThat(names(portal, null)).containsExactly("Hedy Abel", "Ida Meyer");
    }

    @Test
    void areFilteredAndCountedByStatus() {
        Portal portal = make.portal();
        user(portal, "Ada", "Active");
        PortalUser closed = user(portal, "Dora", "Deactivated");
        as.system(() -> access.close(closed.id()));
        var all = new PortalUserFilter(null, null, portal.id());

        assertThat(names(all.withStatus(PortalUserStatus.ACTIVE))).containsExactly("Ada Active");
        assertThat(names(all.withStatus(PortalUserStatus.DEACTIVATED))).containsExactly("Dora Deactivated");
        assertThat(as.system(() -> users.counts(all.withStatus(PortalUserStatus.ACTIVE))))
                .isEqualTo(new PortalUserCounts(Total.of(2), Total.of(1), Total.of(1)));

        as.system(() -> access.reopen(closed.id()));
        assertThat(names(all.withStatus(PortalUserStatus.ACTIVE))).containsExactly("Ada Active", "Dora Deactivated");
    }

    @Test
    void areSortedByTheirLastSignInWithNeverFirst() {
        Portal portal = make.portal();
        PortalUser first = user(portal, "Fay", "First");
        PortalUser last = user(portal, "Lea", "Last");
        user(portal, "Nora", "Never");
        sessions.begin(last);
        sessions.begin(first);
        sessions.begin(last);
        var all = new PortalUserFilter(null, null, portal.id());

        assertThat(page(all, PortalUserOrder.SIGNED_IN, true, null).items())
                .extracting(PortalUserSummary::name)
                .containsExactly("Lea Last", "Fay First", "Nora Never");
        assertThat(page(all, PortalUserOrder.SIGNED_IN, false, null).items())
                .extracting(PortalUserSummary::name, user -> user.signedInAt() == null)
                .containsExactly(tuple("Nora Never", true), tuple("Fay First", false), tuple("Lea Last", false));
    }

    @Test
    void arePagedByKeyInEachOrder() {
        Portal portal = make.portal();
        int all = PortalUserQueryService.PAGE_SIZE + 3;
        for (int number = 0; number < all; number++) {
            sessions.begin(user(portal, "N" + number, "Same"));
        }
        var filter = new PortalUserFilter(null, null, portal.id());
        for (PortalUserOrder order : PortalUserOrder.values()) {
            ListSlice<PortalUserSummary> first = page(filter, order, true, null);
            ListSlice<PortalUserSummary> second = page(filter, order, true, first.next());
            assertThat(first.items()).hasSize(PortalUserQueryService.PAGE_SIZE);
            assertThat(second.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
            assertThat(second.first()).isEqualTo(PortalUserQueryService.PAGE_SIZE + 1);
            assertThat(page(filter, order, true, second.previous()).items()).isEqualTo(first.items());
        }
    }

    @Test
    void areNotFoundOnceTheirDataIsErased() {
        Portal portal = make.portal();
        PortalUser user = user(portal, "Erna", "Erased");
        as.system(() -> erasure.of(user.contact().id()));

        assertThat(names(portal, null)).isEmpty();
        assertThat(as.system(() -> users.byId(user.id()))).isEmpty();
    }

    @Test
    void recordsHaveRolesAndSessionsAndAddressesOnlyForReadersOfTheAuditLog() {
        Portal portal = make.portal();
        PortalUser user = make.user(portal);
        make.grant(user);
        as.system(() -> sessions.begin(user));

        var told = as.someoneWith(Set.of(Right.MEMBERS), () -> users.byId(user.id()))
                .orElseThrow();
        assertThat(told.summary().roleNames()).containsExactly("Partner");
        assertThat(told.active()).isTrue();
        assertThat(told.sessions()).singleElement().satisfies(session -> assertThat(session.from())
                .isNull());
        assertThat(as.someoneWith(Set.of(Right.MEMBERS), () -> history.of(user.id()))
                        .items())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.from()).isNull());
    }

    @Test
    void historyHasTheNewestFirstAndWhoDidIt() {
        PortalUser user = make.user(make.portal());
        as.person(5, "Clea Closer", EnumSet.of(Right.MEMBERS), () -> access.close(user.id()));
        as.person(6, "Rita Reopener", EnumSet.of(Right.MEMBERS), () -> access.reopen(user.id()));

        assertThat(as.system(() -> history.of(user.id())).items())
                .extracting(MemberEvent::by)
                .containsExactly("Rita Reopener", "Clea Closer");
        assertThat(as.system(() -> history.of(-1)).items()).isEmpty();
    }
}
