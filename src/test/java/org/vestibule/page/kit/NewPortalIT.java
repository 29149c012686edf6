package org.vestibule.page.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PageState;
import org.vestibule.portal.InvitePageCheck;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.creation.CreatePortal;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.creation.CreatePortalRequest;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.Reference;
import org.vestibule.widget.StoredValues;

/** A new portal has its entry pages in its language, and is created once for repeated requests. */
@InServer
@BothDatabases
class NewPortalIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    CreatePortal createPortal;

    @Inject
    PortalRepository portals;

    @Inject
    PageRepository pages;

    @Inject
    InvitePageCheck invitePage;

    @Inject
    As as;

    @Inject
    PublicSite site;

    private static String freshAddress() {
        return "new-portal-" + NUMBER.incrementAndGet();
    }

    private CreatePortalOutcome create(String name, String address, String language, String formKey) {
        return as.system(() -> createPortal.create(new CreatePortalRequest(name, address, language, null, formKey)));
    }

    private Portal created(String name, String language) {
        return ((CreatePortalOutcome.Created) create(name, freshAddress(), language, null)).portal();
    }

    private Page page(Portal portal, String title) {
        return pages.of(portal).stream()
                .filter(page -> page.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Long leadsTo(Page page, String widget, String property) {
        return page.draft()
                .placements()
                .filter(placement -> placement.widget().equals(widget))
                .flatMap(placement -> placement.value(property).stream())
                .flatMap(value -> StoredValues.asReference(value, Reference.Kind.PAGE).stream())
                .map(Reference::id)
                .findFirst()
                .orElse(null);
    }

    @Test
    void hasEverythingThatAnInvitationNeeds() {
        Portal portal = portals.byId(created("Quay & Co", "en").id()).orElseThrow();

        assertThat(portals.rolesOf(portal)).extracting(PortalRole::name).containsExactly("Member");
        assertThat(pages.of(portal))
                .allMatch(page -> page.state() == PageState.PUBLISHED)
                .extracting(Page::title)
                .containsExactly(
                        "Home",
                        "Members",
                        "Profile",
                        "New password",
                        "Recover password",
                        "Sign in",
                        "Welcome",
                        "Terms");
        assertThat(pages.of(portal).stream().filter(page -> page.access() == PageAccess.MEMBERS))
                .extracting(Page::title)
                .containsExactly("Members", "Profile");
        assertThat(pages.of(portal).stream().filter(Page::inNavigation))
                .extracting(Page::title)
                .containsExactly("Home", "Members", "Profile", "Sign in", "Terms");
        assertThat(invitePage.problem(portal)).isEmpty();
    }

    @Test
    void leadsFromEachPageToTheNext() {
        Portal portal = portals.byId(created("Wired", "en").id()).orElseThrow();
        long members = page(portal, "Members").id();
        Page signIn = page(portal, "Sign in");
        Page recovery = page(portal, "Recover password");
        Page newPassword = page(portal, "New password");
        Page welcome = page(portal, "Welcome");

        assertThat(portal.invitePageId()).isEqualTo(welcome.id());
        assertThat(portal.signInPageId()).isEqualTo(signIn.id());
        assertThat(portal.recoveryPageId()).isEqualTo(recovery.id());
        assertThat(leadsTo(welcome, "crmUserInvite", "existingUserPage")).isEqualTo(signIn.id());
        assertThat(leadsTo(welcome, "crmUserInvite", "redirectPage")).isEqualTo(members);
        assertThat(leadsTo(signIn, "signIn", "recoveryPage")).isEqualTo(recovery.id());
        assertThat(leadsTo(signIn, "signIn", "redirectPage")).isEqualTo(members);
        assertThat(leadsTo(recovery, "passwordRecovery", "newPasswordPage")).isEqualTo(newPassword.id());
        assertThat(leadsTo(newPassword, "newPassword", "redirectPage")).isEqualTo(members);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Mitglied, Willkommen bei Kai &amp; Söhne, anmelden",
        "fr, Membre, Bienvenue sur Kai &amp; Söhne, se-connecter"
    })
    void isWrittenInItsLanguage(String language, String role, String heading, String signInPath) {
        Portal portal = created("Kai & Söhne", language);

        assertThat(portals.rolesOf(portal)).extracting(PortalRole::name).containsExactly(role);
        assertThat(portals.rolesOf(portal)).extracting(PortalRole::key).containsExactly("member");
        assertThat(site.get("/site/" + portal.key()).body()).contains(heading);
        assertThat(site.get("/site/" + portal.key() + "/" + signInPath).statusCode())
                .isEqualTo(200);
    }

    @Test
    void isCreatedOnceForConcurrentRequestsOfTheSameAddress() throws Exception {
        String address = freshAddress();
        List<CreatePortalOutcome> outcomes = AtOnce.all(Stream.of("First", "Second", "Third")
                .<Callable<CreatePortalOutcome>>map(name -> () -> create(name, address, "en", "form of " + name))
                .toList());

        assertThat(outcomes)
                .filteredOn(CreatePortalOutcome.Created.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(new CreatePortalOutcome.AddressTaken(address)::equals)
                .hasSize(2);
        assertThat(pages.of(portals.byKey(address).orElseThrow())).hasSize(8);
    }

    @Test
    void isCreatedOnceByAFormThatIsSentTwice() throws Exception {
        String address = freshAddress();
        Callable<CreatePortalOutcome> send = () -> create("Twice", address, "en", "the form");

        List<CreatePortalOutcome> outcomes = AtOnce.all(List.of(send, send));

        assertThat(outcomes)
                .extracting(outcome ->
                        ((CreatePortalOutcome.Created) outcome).portal().id())
                .containsOnly(portals.byKey(address).orElseThrow().id());
    }

    @Test
    void isRefusedAtAnAddressThatIsTaken() {
        assertThat(create("Another", "harbour", "en", null)).isEqualTo(new CreatePortalOutcome.AddressTaken("harbour"));
    }

    @Test
    void suggestsAFreeAddress() {
        String mark = "Free " + NUMBER.incrementAndGet() + "x";
        String first = as.system(() -> createPortal.suggestAddress(mark, "en"));
        create(mark, first, "en", null);

        assertThat(as.system(() -> createPortal.suggestAddress(mark, "en"))).isEqualTo(first + "-2");
    }

    @Test
    void isForAdministratorsOnly() {
        Set<Right> crm = Set.of(Right.CONTACTS, Right.PORTALS, Right.PAGES);
        var request = new CreatePortalRequest("Not mine", freshAddress(), "en", null, null);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(crm, () -> createPortal.create(request)));
    }
}
