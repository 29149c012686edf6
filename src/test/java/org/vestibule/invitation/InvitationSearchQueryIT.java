package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationOrder;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.invitation.query.StatusCounts;
import org.vestibule.portal.Portal;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Total;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class InvitationSearchQueryIT {

    @Inject
    Scene scene;

    @Inject
    RaceGround ground;

    @Inject
    As as;

    @Inject
    InvitationQueryService records;

    @Inject
    InvitationLifecycle lifecycle;

    @Test
    void findsByTheBeginningsOfWordsIgnoringCaseAndAccents() {
        Portal portal = scene.portal();
        invite(portal, "Zoë", "Ångström");
        invite(portal, "Alice", "Icely");

        assertThat(names(portal, "zoe ANG")).containsExactly("Zoë Ångström");
        assertThat(names(portal, "ice")).containsExactly("Alice Icely");
        assertThat(names(portal, "gstr")).isEmpty();
        assertThat(names(portal, "guest")).hasSize(2);
        assertThat(names(portal, portal.name())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jörg",
                "JO\u0308RG",
                "jörg@münchen.example",
                "jörg@xn--mnchen-3ya.example",
                "münchen.example",
                "@münchen.ex",
                "xn--mnchen-3ya.example",
                "jörg@mün"
            })
    void findsByTheInvitedAddressAfterTheContactsAddressHasChanged(String text) {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Hedy", "Former", "jörg@münchen.example");
        scene.invited(contact, portal);
        scene.commit(() -> {
            Contact now = scene.stored(contact);
            now.change(
                    ContactRequest.of(now.details())
                            .with(ContactField.EMAIL, "hedy@example.org")
                            .details(),
                    "Tess Tester",
                    Instant.now());
        });

        assertThat(names(portal, text)).containsExactly("Hedy Former");
        assertThat(names(portal, "hedy@")).hasSize(1);
        assertThat(names(portal, "@jörg")).isEmpty();
    }

    @Test
    void treatsWildcardsLiterally() {
        Portal portal = scene.portal();
        invite(portal, "100%", "Under_score!");
        invite(portal, "100x", "Underxscore");

        assertThat(names(portal, "100%")).containsExactly("100% Under_score!");
        assertThat(names(portal, "under_s")).containsExactly("100% Under_score!");
        assertThat(names(portal, "under_score!")).containsExactly("100% Under_score!");
        assertThat(names(portal, "%")).isEmpty();
    }

    @Test
    void listsInviteesWhoWaitForANewLink() {
        Portal portal = scene.portal();
        invite(portal, "Calm", "Guest");
        long waiting = invite(portal, "Waiting", "Guest");
        // Sending the e-mail would answer a request for a new link.
        ground.await(waiting);
        InvitationFilter all = new InvitationFilter(null, null, portal.id());
        assertThat(as.system(() -> records.newLinksAsked(all).number())).isZero();

        scene.commit(() -> scene.now(waiting).askForNewLink(Instant.now()));

        assertThat(as.system(() -> records.newLinksAsked(all).number())).isEqualTo(1);
        assertThat(find(all.withNewLinkAsked(), InvitationOrder.CREATED, true))
                .extracting(InvitationSummary::id)
                .containsExactly(waiting);
    }

    @Test
    void countsAndFiltersByThePresentStatus() {
        Portal portal = scene.portal();
        long late = invite(portal, "Late", "Guest");
        scene.expire(late);
        long revoked = invite(portal, "Unwanted", "Guest");
        as.system(() -> lifecycle.revoke(revoked));
        InvitationFilter all = new InvitationFilter(null, null, portal.id());

        assertThat(as.system(() -> records.counts(all)))
                .isEqualTo(new StatusCounts(
                        Total.of(2),
                        Map.of(InvitationStatus.EXPIRED, Total.of(1), InvitationStatus.REVOKED, Total.of(1))));
        assertThat(find(all.withStatus(InvitationStatus.EXPIRED), InvitationOrder.CREATED, true))
                .extracting(InvitationSummary::id, InvitationSummary::status)
                .containsExactly(tuple(late, InvitationStatus.EXPIRED));
        assertThat(find(all.withStatus(InvitationStatus.PENDING_SEND), InvitationOrder.CREATED, true))
                .isEmpty();
    }

    @Test
    void sortsByNameAndCreation() {
        Portal portal = scene.portal();
        invite(portal, "Ann", "Zimmer");
        invite(portal, "Bob", "Adler");
        invite(portal, "Cid", "Meyer");
        InvitationFilter all = new InvitationFilter(null, null, portal.id());

        assertThat(find(all, InvitationOrder.CONTACT, false))
                .extracting(InvitationSummary::contactName)
                .containsExactly("Bob Adler", "Cid Meyer", "Ann Zimmer");
        assertThat(find(all, InvitationOrder.CREATED, true))
                .extracting(InvitationSummary::contactName)
                .startsWith("Cid Meyer");
        assertThat(find(all, InvitationOrder.CREATED, true).get(0).roleNames()).containsExactly("Partner");
    }

    @Test
    void neitherRepeatsNorOmitsAnInvitationIfOneIsMadeMeanwhile() {
        Portal portal = scene.portal();
        for (int i = 0; i < 30; i++) {
            invite(portal, "Guest", "Number" + i);
        }
        InvitationFilter all = new InvitationFilter(null, null, portal.id());
        for (InvitationOrder order : InvitationOrder.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                ListSlice<InvitationSummary> first = page(all, order, descending, null);
                invite(portal, "Another", order + " " + descending);
                ListSlice<InvitationSummary> second = page(all, order, descending, first.next());

                assertThat(second.items())
                        .as(order + " " + descending)
                        .hasSizeBetween(5, 25)
                        .doesNotContainAnyElementsOf(first.items());
            }
        }
    }

    private long invite(Portal portal, String first, String last) {
        return scene.invited(scene.contact(first, last), portal);
    }

    private List<String> names(Portal portal, String text) {
        return find(new InvitationFilter(text, null, portal.id()), InvitationOrder.CONTACT, false).stream()
                .map(InvitationSummary::contactName)
                .toList();
    }

    private List<InvitationSummary> find(InvitationFilter filter, InvitationOrder order, boolean descending) {
        return page(filter, order, descending, null).items();
    }

    private ListSlice<InvitationSummary> page(
            InvitationFilter filter, InvitationOrder order, boolean descending, Cursor cursor) {
        return as.system(() -> records.page(filter, order, descending, cursor, records.count(filter)));
    }
}
