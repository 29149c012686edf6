package org.vestibule.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDirectory;
import org.vestibule.contact.EmailAddress;
import org.vestibule.member.Members;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageState;
import org.vestibule.page.Pages;
import org.vestibule.portal.Portal;
import org.vestibule.portal.Portals;
import org.vestibule.staff.StaffAccounts;
import org.vestibule.testing.InServer;

/** People and other programs count on what the demonstration holds. */
@InServer
class DemonstrationIT {

    @Inject
    StaffAccounts staff;

    @Inject
    Portals portals;

    @Inject
    Pages pages;

    @Inject
    ContactDirectory contacts;

    @Inject
    Members members;

    @PersistenceContext
    EntityManager entities;

    @ParameterizedTest
    @ValueSource(strings = {"crm", "author", "admin"})
    void hasStaff(String userName) {
        assertThat(staff.signIn(userName, "vestibule-demo")).isPresent();
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
        assertThat(count("select count(c) from Contact c")).isGreaterThanOrEqualTo(60);
        assertThat(count("select count(c) from Contact c where c.email is null"))
                .isPositive();
        assertThat(contact("ada.byron@example.org").name()).isEqualTo("Ada Byron");
        assertThat(entities.createQuery("select c from Contact c where c.emailKey = :key", Contact.class)
                        .setParameter("key", "ottilie.brandt@example.org")
                        .getSingleResult()
                        .active())
                .isFalse();
        assertThat(members.of(contact("mateus.figueira@example.org")))
                .singleElement()
                .satisfies(user -> assertThat(user.portal().key()).isEqualTo("harbour"));
    }

    private Contact contact(String email) {
        return contacts.byEmail(EmailAddress.parse(email).orElseThrow()).orElseThrow();
    }

    private long count(String query) {
        return entities.createQuery(query, Long.class).getSingleResult();
    }
}
