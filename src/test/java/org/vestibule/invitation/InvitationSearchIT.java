package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;

@InServer
class InvitationSearchIT {

    @Inject
    Scene scene;

    @Inject
    As as;

    @Inject
    InvitationRecords records;

    @Inject
    InvitationLifecycle lifecycle;

    @Test
    void findsByTheBeginningsOfWordsWhateverCaseAndAccents() {
        Portal portal = scene.portal();
        invite(portal, "Zoë", "Ångström");
        invite(portal, "Alice", "Icely");

        assertThat(names(portal, "zoe ANG")).containsExactly("Zoë Ångström");
        assertThat(names(portal, "ice")).containsExactly("Alice Icely");
        assertThat(names(portal, "gstr")).isEmpty();
        assertThat(names(portal, "guest")).hasSize(2);
        assertThat(names(portal, portal.name())).hasSize(2);
    }

    @Test
    void takesWildcardsForWhatTheyAre() {
        Portal portal = scene.portal();
        invite(portal, "100%", "Under_score!");
        invite(portal, "100x", "Underxscore");

        assertThat(names(portal, "100%")).containsExactly("100% Under_score!");
        assertThat(names(portal, "under_s")).containsExactly("100% Under_score!");
        assertThat(names(portal, "under_score!")).containsExactly("100% Under_score!");
        assertThat(names(portal, "%")).isEmpty();
    }

    @Test
    void countsAndFiltersByTheStatusThatTheClockGives() {
        Portal portal = scene.portal();
        long late = invite(portal, "Late", "Guest");
        scene.expire(late);
        long revoked = invite(portal, "Unwanted", "Guest");
        as.system(() -> lifecycle.revoke(revoked));
        InvitationFilter all = new InvitationFilter(null, null, portal.id());

        assertThat(as.system(() -> records.counts(all)))
                .containsEntry(InvitationStatus.EXPIRED, 1L)
                .containsEntry(InvitationStatus.REVOKED, 1L)
                .doesNotContainKey(InvitationStatus.PENDING_SEND);
        assertThat(find(all.withStatus(InvitationStatus.EXPIRED), InvitationOrder.CREATED, true, 0, 10))
                .extracting(InvitationSummary::id, InvitationSummary::status)
                .containsExactly(tuple(late, InvitationStatus.EXPIRED));
        assertThat(find(all.withStatus(InvitationStatus.PENDING_SEND), InvitationOrder.CREATED, true, 0, 10))
                .isEmpty();
    }

    @Test
    void sortsAndPages() {
        Portal portal = scene.portal();
        invite(portal, "Ann", "Zimmer");
        invite(portal, "Bob", "Adler");
        invite(portal, "Cid", "Meyer");
        InvitationFilter all = new InvitationFilter(null, null, portal.id());

        assertThat(find(all, InvitationOrder.CONTACT, false, 0, 2))
                .extracting(InvitationSummary::contactName)
                .containsExactly("Bob Adler", "Cid Meyer");
        assertThat(find(all, InvitationOrder.CONTACT, false, 2, 2))
                .extracting(InvitationSummary::contactName)
                .containsExactly("Ann Zimmer");
        assertThat(find(all, InvitationOrder.CREATED, true, 0, 1))
                .extracting(InvitationSummary::contactName)
                .containsExactly("Cid Meyer");
        for (InvitationOrder order : InvitationOrder.values()) {
            assertThat(find(all, order, true, 0, 10)).as(order.name()).hasSize(3);
        }
    }

    private long invite(Portal portal, String first, String last) {
        return scene.invited(scene.contact(first, last), portal);
    }

    private List<String> names(Portal portal, String text) {
        return find(new InvitationFilter(text, null, portal.id()), InvitationOrder.CONTACT, false, 0, 10).stream()
                .map(InvitationSummary::contactName)
                .toList();
    }

    private List<InvitationSummary> find(
            InvitationFilter filter, InvitationOrder order, boolean descending, int first, int size) {
        return as.system(() -> records.find(filter, order, descending, first, size));
    }
}
