package org.vestibule.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.contact.query.ContactSearch.Order;
import org.vestibule.contact.query.ContactSummary;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PageState;
import org.vestibule.page.content.Placement;
import org.vestibule.page.editing.PortalReferences;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.PasswordHasher;
import org.vestibule.settings.InvalidSettingException;
import org.vestibule.settings.Settings;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.text.EmailAddress;
import org.vestibule.widget.References;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/** People and other programs count on what the demonstration holds. */
@InServer
@BothDatabases
class DemonstrationIT {

    @Inject
    StaffAccountService staff;

    @Inject
    Settings settings;

    @Inject
    PasswordHasher passwords;

    @Inject
    PortalRepository portals;

    @Inject
    PageRepository pages;

    @Inject
    PortalReferences references;

    @Inject
    WidgetCatalog catalog;

    @Inject
    ContactRepository contacts;

    @Inject
    ContactQueryService lists;

    @Inject
    As as;

    @Inject
    PortalUserRepository members;

    @ParameterizedTest
    @ValueSource(strings = {"crm", "author", "admin"})
    void hasStaff(String userName) {
        assertThat(staff.signIn(userName, "vestibule-demo").account()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "fern"})
    void hasPortalsWithRolesAndTheirEntrance(String key) {
        Portal portal = portals.byKey(key).orElseThrow();

        assertThat(portals.rolesOf(portal)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(pages.of(portal))
                .filteredOn(page -> page.state() == PageState.PUBLISHED)
                .extracting(Page::title)
                .contains("Home", "Welcome", "Sign in", "Recover password");
        assertThat(pages.of(portal)).anyMatch(page -> page.access() == PageAccess.MEMBERS);
        assertThat(pages.byId(portal.invitePageId()))
                .hasValueSatisfying(page -> assertThat(page.title()).isEqualTo("Welcome"));
    }

    /** They are made before the server has read any contract, so nobody has checked their values yet. */
    @ParameterizedTest
    @ValueSource(strings = {"harbour", "fern"})
    void hasPagesThatKeepTheContractsOfTheirWidgets(String key) {
        Portal portal = portals.byKey(key).orElseThrow();
        References known = references.published(portal, Set.of());

        assertThat(pages.of(portal).stream()
                        .flatMap(page -> page.draft().placements().flatMap(placement -> violations(placement, known)
                                .map(violation -> page.title() + ", " + placement.widget() + ", " + violation))))
                .isEmpty();
    }

    private Stream<String> violations(Placement placement, References known) {
        Optional<Widget> widget = catalog.find(placement.widget());
        if (widget.isEmpty()) {
            return Stream.of("no such widget");
        }
        Stream<String> strangers = placement.values().keySet().stream()
                .filter(name -> widget.get().property(name).isEmpty())
                .map(name -> name + ": no such property");
        Stream<String> wrong = widget.get().properties().stream()
                .flatMap(property -> placement.value(property.name()).stream()
                        .flatMap(value -> property.problem(value, known).stream())
                        .map(problem -> property.name() + ": " + problem));
        return Stream.concat(strangers, wrong);
    }

    @Test
    void leavesWorkForAPageAuthor() {
        Portal fern = portals.byKey("fern").orElseThrow();

        assertThat(pages.of(fern)).anyMatch(page -> page.state() == PageState.UNPUBLISHED);
        assertThat(pages.at(fern, new PagePath("sign-up")))
                .hasValueSatisfying(
                        page -> assertThat(page.draft().placements()).isEmpty());
    }

    @Test
    void hasContactsOfEachKind() {
        assertThat(search("", Filter.ALL).total().number()).isGreaterThanOrEqualTo(60);
        assertThat(search("", Filter.WITHOUT_EMAIL).total().number()).isPositive();
        assertThat(contact("ada.byron@example.org").name()).isEqualTo("Ada Byron");
        assertThat(search("ottilie brandt", Filter.INACTIVE).total().number()).isOne();
        assertThat(members.of(contact("mateus.figueira@example.org")))
                .singleElement()
                .satisfies(user -> assertThat(user.portal().key()).isEqualTo("harbour"));
    }

    private Contact contact(String email) {
        return contacts.byEmail(EmailAddress.parse(email).orElseThrow()).orElseThrow();
    }

    private ListSlice<ContactSummary> search(String text, Filter filter) {
        return as.system(() -> lists.search(new ContactSearch(text, filter, Order.NAME, false, null)));
    }

    @Test
    void isNoStartOfAProductionWhileEverybodyKnowsItsPasswords() {
        var production = new Settings(
                settings.httpPort(),
                settings.baseUrl(),
                settings.dataDir(),
                false,
                settings.database(),
                settings.mail(),
                settings.senders(),
                settings.textRetention(),
                settings.jobRetention(),
                settings.timeZone(),
                settings.formerZone(),
                settings.firstAdmin(),
                settings.emailsPerHour(),
                settings.pageCacheMegabytes(),
                settings.warnings());

        new DemonstrationPasswordCheck(settings, staff, portals, members, passwords).prepare();
        assertThatThrownBy(
                        () -> new DemonstrationPasswordCheck(production, staff, portals, members, passwords).prepare())
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("admin")
                .hasMessageContaining(DemoContacts.MEMBER);
    }
}
