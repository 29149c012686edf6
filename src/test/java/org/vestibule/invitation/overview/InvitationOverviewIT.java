package org.vestibule.invitation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.accepting.RecordOpening;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** What the overview counts. */
@InServer
@BothDatabases
class InvitationOverviewIT {

    @Inject
    InvitationOverview overview;

    @Inject
    InvitationMaker make;

    @Inject
    RecordOpening openings;

    @Inject
    ZoneId zone;

    @Inject
    As as;

    @Test
    void countsInvitationsByTheWeekInWhichTheirLinkWasSent() {
        Portal portal = make.portal();
        PortalRole role = make.role(portal, "partner");
        sent(portal, role, weeksAgo(0));
        sent(portal, role, weeksAgo(0));
        sent(portal, role, weeksAgo(1).minusMillis(1));
        sent(portal, role, weeksAgo(11));
        sent(portal, role, weeksAgo(11).minusMillis(1));

        Funnel funnel = as.system(() -> overview.funnel(portal.id()));

        assertThat(funnel.weeks()).hasSize(InvitationOverview.WEEKS);
        assertThat(funnel.weeks())
                .extracting(week -> week.count().invited())
                .containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 0L, 2L);
        assertThat(funnel.total()).isEqualTo(new FunnelCount(4, 0, 0));
    }

    @Test
    void countsAPageAsOpenedOnceAPersonWasThereOrAccepted() {
        Portal portal = make.portal();
        PortalRole role = make.role(portal, "partner");
        Mailed opened = mailed(portal, role);
        Mailed accepted = mailed(portal, role);
        mailed(portal, role);
        openings.record(opened.secret());
        openings.record(opened.secret() + ".");
        make.change(
                accepted,
                invitation -> invitation.accept(
                        make.user(portal, accepted.contact(), InvitationMaker.someEmail()),
                        java.util.Optional.empty(),
                        Instant.now()));

        assertThat(as.system(() -> overview.funnel(portal.id())).total()).isEqualTo(new FunnelCount(3, 2, 1));
    }

    @Test
    void forgetsThatAPageWasOpenedOnceAnotherLinkIsSent() {
        Mailed mailed = make.mailed();
        openings.record(mailed.secret());
        Instant first = make.now(mailed).delivery().openedAt();
        assertThat(first).isNotNull();

        openings.record(mailed.secret());
        assertThat(make.now(mailed).delivery().openedAt()).isEqualTo(first);

        String newer = make.resend(mailed);
        openings.record(mailed.secret());
        assertThat(make.now(mailed).delivery().openedAt()).isNull();
        openings.record(newer);
        assertThat(make.now(mailed).delivery().openedAt()).isNotNull();
    }

    @Test
    void notesNoOpeningOfAnInvitationThatHasEndedNorOfALinkThatNeverWas() {
        Mailed mailed = make.mailed();
        make.change(mailed, invitation -> invitation.revoke(Instant.now()));

        openings.record(mailed.secret());
        openings.record("never-sent");
        openings.record(null);

        assertThat(make.now(mailed).delivery().openedAt()).isNull();
    }

    @Test
    void tellsEachPortalApart() {
        Portal portal = make.portal();
        mailed(portal, make.role(portal, "partner"));
        Portal silent = make.portal();

        Map<Portal, Funnel> funnels = as.system(() -> overview.funnels(null));

        assertThat(funnels).doesNotContainKey(silent);
        assertThat(funnels.get(stored(portal, funnels)).total()).isEqualTo(new FunnelCount(1, 0, 0));
        assertThat(as.system(() -> overview.funnels(silent.id()))).isEmpty();
        assertThat(as.system(() -> overview.funnel(null)).total().invited()).isPositive();
    }

    @Test
    void countsWhatWaitsForSomebody() {
        OpenWork before = as.system(() -> overview.openWork());
        Mailed failed = make.mailed();
        make.change(failed, invitation -> invitation.sendFailed());
        Mailed waiting = make.mailed();
        make.change(waiting, invitation -> invitation.askForNewLink(Instant.now()));
        Mailed ending = make.mailed();
        make.change(ending, invitation -> invitation.extend(Instant.now().plusSeconds(3600)));
        Mailed ended = make.mailed();
        make.change(ended, invitation -> invitation.extend(Instant.now().minusSeconds(3600)));

        OpenWork now = as.system(() -> overview.openWork());

        // Other tests make invitations as well.
        assertThat(now.failed().number()).isGreaterThan(before.failed().number());
        assertThat(now.newLinkAsked().number())
                .isGreaterThan(before.newLinkAsked().number());
        assertThat(now.expiring().number()).isGreaterThan(before.expiring().number());
        assertThat(now.isEmpty()).isFalse();
    }

    private static Portal stored(Portal portal, Map<Portal, Funnel> funnels) {
        return funnels.keySet().stream()
                .filter(each -> each.id().equals(portal.id()))
                .findFirst()
                .orElseThrow();
    }

    private Mailed mailed(Portal portal, PortalRole role) {
        return make.mailed(portal, make.contact(InvitationMaker.someEmail()), role);
    }

    private void sent(Portal portal, PortalRole role, Instant at) {
        make.change(mailed(portal, role), invitation -> invitation.sent(at));
    }

    /** When the week began so many weeks before the current one. */
    private Instant weeksAgo(int weeks) {
        return IsoWeek.of(LocalDate.now(zone)).plus(-weeks).begin(zone);
    }
}
