package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOptions;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.AlreadyMember;
import org.vestibule.invitation.inviting.InviteOutcome.ExpiryInThePast;
import org.vestibule.invitation.inviting.InviteOutcome.InactiveContact;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteOutcome.MessageTooLong;
import org.vestibule.invitation.inviting.InviteOutcome.NoEmail;
import org.vestibule.invitation.inviting.InviteOutcome.NoInvitePage;
import org.vestibule.invitation.inviting.InviteOutcome.NoRole;
import org.vestibule.invitation.inviting.InviteOutcome.OpenInvitation;
import org.vestibule.invitation.inviting.InviteOutcome.RoleOfAnotherPortal;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownContact;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownPortal;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownRole;
import org.vestibule.invitation.inviting.InvitePreview;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.NewEmail;
import org.vestibule.portal.InvitePageReason;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class InviteContactIT {

    @Inject
    Scene scene;

    @Inject
    As as;

    @Inject
    InviteContact inviteContact;

    @Inject
    InviteOptions options;

    @Inject
    InvitationQueryService records;

    @Test
    void makesTheInvitationAndItsEmailTogether() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");

        var invited = (Invited) scene.invite(scene.request(contact, portal));

        assertThat(invited.invitation().contactName()).isEqualTo("Ada Byron");
        assertThat(invited.invitation().portalName()).isEqualTo(portal.name());
        assertThat(invited.invitation().roleNames()).containsExactly("Partner");
        assertThat(invited.invitation().locale()).isEqualTo(Locale.GERMAN);
        assertThat(invited.invitation().expiresAt())
                .isEqualTo(invited.invitation().createdAt().plus(portal.invitationValidity()));
        EmailActivity email = scene.newestEmail(invited.invitation().id());
        assertThat(email.recipient()).isEqualTo(contact.email().orElseThrow().text());
        assertThat(email.maskedLink()).endsWith("/site/" + portal.key() + "/welcome?invitation=" + NewEmail.MASK);
        assertThat(email.text()).contains(email.maskedLink());
    }

    @Test
    void refusesContactsWithoutAUsableAddress() {
        Portal portal = scene.portal();
        Contact mute = scene.contact("No", "Address", null);
        Contact closed = scene.contact("Long", "Gone");
        scene.deactivate(closed);

        assertThat(scene.invite(scene.request(mute, portal))).isInstanceOf(NoEmail.class);
        assertThat(scene.invite(scene.request(closed, portal))).isInstanceOf(InactiveContact.class);
        assertNothingMade(mute, closed);
    }

    @Test
    void refusesUnknownIdsAndThoseOfOtherPortals() {
        Portal portal = scene.portal();
        Portal other = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        long partner = scene.role(portal, "partner").id();

        assertThat(scene.invite(InviteRequest.of(-1, portal.id(), Set.of(partner))))
                .isInstanceOf(UnknownContact.class);
        assertThat(scene.invite(InviteRequest.of(contact.id(), -1, Set.of(partner))))
                .isInstanceOf(UnknownPortal.class);
        assertThat(scene.invite(InviteRequest.of(contact.id(), portal.id(), Set.of(partner, -1L))))
                .isInstanceOf(UnknownRole.class);
        assertThat(scene.invite(InviteRequest.of(contact.id(), other.id(), Set.of(partner))))
                .isInstanceOf(RoleOfAnotherPortal.class);
        assertThat(scene.invite(InviteRequest.of(contact.id(), portal.id(), Set.of())))
                .isInstanceOf(NoRole.class);
        assertNothingMade(contact);
    }

    @Test
    void refusesARoleThatWasDeletedSinceThePromptShowedIt() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        PortalRole chosen = scene.role(portal, "buyer");
        assertThat(preview(contact, portal).roles()).extracting(PortalRole::id).contains(chosen.id());

        scene.remove(chosen);

        assertThat(scene.invite(InviteRequest.of(contact.id(), portal.id(), Set.of(chosen.id()))))
                .isInstanceOf(UnknownRole.class);
        assertThat(preview(contact, portal).roles()).extracting(PortalRole::id).doesNotContain(chosen.id());
        assertNothingMade(contact);
    }

    @Test
    void refusesAnExistingUserOfThePortal() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.register(contact, portal, "elsewhere-" + contact.id() + "@example.org");

        assertThat(scene.invite(scene.request(contact, portal))).isInstanceOf(AlreadyMember.class);
        assertThat(scene.invite(scene.request(contact, scene.portal()))).isInstanceOf(Invited.class);
    }

    @Test
    void refusesAnAddressOfAnotherUserIgnoringCase() {
        Portal portal = scene.portal();
        Contact member = scene.contact("Ada", "Byron");
        scene.register(member, portal, "Twin-" + member.id() + "@Example.org");
        Contact namesake = scene.contact("Ada", "Lovelace", "twin-" + member.id() + "@example.org");

        var outcome = (AlreadyMember) scene.invite(scene.request(namesake, portal));

        assertThat(outcome.contactId()).isEqualTo(member.id());
    }

    @Test
    void refusesAPortalWhoseLinkWouldLeadNowhere() {
        Portal portal = scene.portalWithoutPage();
        Contact contact = scene.contact("Ada", "Byron");
        assertProblem(contact, portal, InvitePageReason.UNSET);

        scene.inviteOn(portal, scene.page(portal, false));
        assertProblem(contact, portal, InvitePageReason.UNPUBLISHED);
        scene.inviteOn(portal, scene.pageWithoutForm(portal));
        assertProblem(contact, portal, InvitePageReason.WITHOUT_WIDGET);

        scene.inviteOn(portal, -1L);
        assertProblem(contact, portal, InvitePageReason.DELETED);
        assertNothingMade(contact);
    }

    private void assertProblem(Contact contact, Portal portal, InvitePageReason problem) {
        InviteOutcome outcome = scene.invite(scene.request(contact, portal));
        assertThat(((NoInvitePage) outcome).problem()).isEqualTo(problem);
        assertThat(preview(contact, portal).refusals())
                .anySatisfy(refused ->
                        assertThat(((NoInvitePage) refused).problem()).isEqualTo(problem));
    }

    @Test
    void refusesAnInvalidRequest() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        Set<Long> roles = scene.request(contact, portal).roleIds();

        assertThat(scene.invite(
                        new InviteRequest(contact.id(), portal.id(), roles, null, "x".repeat(1001), null, false)))
                .isInstanceOf(MessageTooLong.class);
        assertThat(scene.invite(new InviteRequest(
                        contact.id(),
                        portal.id(),
                        roles,
                        null,
                        null,
                        Instant.now().minusSeconds(1),
                        false)))
                .isInstanceOf(ExpiryInThePast.class);
        assertNothingMade(contact);
    }

    @Test
    void anOpenInvitationIsReplacedOnlyOnRequest() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        InviteRequest request = scene.request(contact, portal);
        var first = (Invited) scene.invite(request);

        var refused = (OpenInvitation) scene.invite(request);
        var second = (Invited) scene.invite(request.replacingOpen(true));

        assertThat(refused.existing().id()).isEqualTo(first.invitation().id());
        assertThat(statuses(contact)).hasSize(2).contains(InvitationStatus.SUPERSEDED);
        assertThat(second.invitation().id()).isNotEqualTo(first.invitation().id());
    }

    @Test
    void anExpiredInvitationDoesNotPreventInviting() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        InviteRequest request = scene.request(contact, portal);
        scene.expire(((Invited) scene.invite(request)).invitation().id());

        assertThat(preview(contact, portal).refusals()).isEmpty();
        assertThat(scene.invite(request)).isInstanceOf(Invited.class);
        assertThat(statuses(contact)).contains(InvitationStatus.EXPIRED);
    }

    @Test
    void ofManyConcurrentInvitesOneSucceedsAndTheOthersGetItsInvitation() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        InviteRequest request = scene.request(contact, portal);

        List<InviteOutcome> outcomes = scene.race(4, () -> inviteContact.invite(request));

        assertThat(outcomes).filteredOn(Invited.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(OpenInvitation.class::isInstance).hasSize(3);
        assertThat(statuses(contact)).hasSize(1);
    }

    @Test
    void ofManyConcurrentReplacementsOneSucceedsForEachInvitation() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        InviteRequest request = scene.request(contact, portal);
        scene.invite(request);

        List<InviteOutcome> outcomes = scene.race(4, () -> inviteContact.invite(request.replacingOpen(true)));

        long made = outcomes.stream().filter(Invited.class::isInstance).count();
        assertThat(outcomes).allMatch(each -> each instanceof Invited || each instanceof OpenInvitation);
        assertThat(made).isPositive();
        assertThat(statuses(contact)).hasSize((int) made + 1);
        assertThat(statuses(contact)).filteredOn(InvitationStatus::open).hasSize(1);
    }

    @Test
    void hostileNamesAndMessagesStayText() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("<script>alert(1)</script>", "#{1+1}");
        InviteRequest plain = scene.request(contact, portal);

        var invited = (Invited) scene.invite(new InviteRequest(
                contact.id(), portal.id(), plain.roleIds(), null, "Hi \u202Eevil\u0000\r\n<b>{{x}}</b>", null, false));

        assertThat(invited.invitation().message()).isEqualTo("Hi evil\n<b>{{x}}</b>");
        EmailActivity email = scene.newestEmail(invited.invitation().id());
        assertThat(email.html()).doesNotContain("<script>alert").doesNotContain("<b>{{x}}");
        assertThat(email.subject()).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void needsTheRightToInvite() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        InviteRequest request = scene.request(contact, portal);
        Set<Right> author = EnumSet.of(Right.PAGES, Right.CONTACTS, Right.PORTALS);

        assertThatThrownBy(() -> as.someoneWith(author, () -> inviteContact.invite(request)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.someoneWith(author, () -> options.of(contact.id(), portal.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.someoneWith(author, () -> records.ofContact(contact.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertNothingMade(contact);
    }

    private InvitePreview preview(Contact contact, Portal portal) {
        return as.system(() -> options.of(contact.id(), portal.id()));
    }

    private List<InvitationStatus> statuses(Contact contact) {
        return as.system(() -> records.ofContact(contact.id()).items().stream()
                .map(InvitationSummary::status)
                .toList());
    }

    private void assertNothingMade(Contact... contacts) {
        for (Contact contact : contacts) {
            assertThat(statuses(contact)).isEmpty();
            assertThat(as.system(() -> records.emailsTo(contact.id())).items()).isEmpty();
        }
    }
}
