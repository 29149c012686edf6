package org.vestibule.staff.administration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.security.PortalScope;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffState;
import org.vestibule.staff.administration.StaffChangeOutcome.Done;
import org.vestibule.staff.administration.StaffChangeOutcome.Refused;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** The administrators' commands on accounts of the staff. */
@InServer
@BothDatabases
class StaffChangesIT {

    private static final int ROUNDS = 8;

    @Inject
    StaffChanges changes;

    @Inject
    StaffDirectory directory;

    @Inject
    Colleagues colleagues;

    @Inject
    Settings settings;

    private StaffRequests signedIn(StaffAccount account) {
        var browser = new StaffRequests(settings.httpPort());
        assertThat(signIn(browser, account).statusCode()).isEqualTo(204);
        return browser;
    }

    private static HttpResponse<String> signIn(StaffRequests browser, StaffAccount account) {
        return browser.signIn(account.userName(), Colleagues.PASSWORD);
    }

    @Test
    void deactivatingEndsEverySessionAndNoneComesBack() {
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        StaffAccount author = colleagues.active(Job.PAGE_AUTHOR);
        StaffRequests here = signedIn(author);
        StaffRequests there = signedIn(author);
        assertThat(summary(admin, author).openSessions()).isEqualTo(2);
        assertThat(summary(admin, author).lastSignInAt()).isNotNull();

        assertThat(colleagues.as(admin, () -> changes.deactivate(author.id()))).isInstanceOf(Done.class);

        assertThat(here.get("/account").statusCode()).isEqualTo(401);
        assertThat(there.get("/account").statusCode()).isEqualTo(401);
        assertThat(here.get("/signin").body()).contains("This account was deactivated", "ask an administrator");
        assertThat(new StaffRequests(settings.httpPort()).get("/signin").body()).doesNotContain("was deactivated");
        assertThat(signIn(there, author).statusCode()).isEqualTo(422);
        assertThat(summary(admin, author).openSessions()).isZero();
        colleagues.as(admin, () -> changes.reactivate(author.id()));
        assertThat(here.get("/account").statusCode()).isEqualTo(401);
        assertThat(signIn(there, author).statusCode()).isEqualTo(204);
        assertThat(events(admin, author))
                .contains(AuditEventType.STAFF__DEACTIVATED, AuditEventType.STAFF__REACTIVATED);
    }

    @Test
    void signingOutEverywhereEndsEverySessionAndAllowsANewSignIn() {
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        StaffAccount author = colleagues.active(Job.PAGE_AUTHOR);
        StaffRequests browser = signedIn(author);

        colleagues.as(admin, () -> changes.signOutEverywhere(author.id()));

        assertThat(browser.get("/account").statusCode()).isEqualTo(401);
        assertThat(signIn(browser, author).statusCode()).isEqualTo(204);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherJobTakesEffectWithTheNextRequest() {
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        StaffAccount author = colleagues.active(Job.PAGE_AUTHOR);
        StaffRequests browser = signedIn(author);
        assertThat(browser.get("/crm/contacts").statusCode()).isEqualTo(403);

        colleagues.as(admin, () -> changes.changeJob(author.id(), Job.CRM_USER, PortalScope.ALL));

        assertThat(browser.get("/crm/contacts").statusCode()).isEqualTo(200);
        assertThat(browser.get("/design").statusCode()).isEqualTo(403);
    }

    @Test
    void changingTheOwnJobOrDeactivatingTheOwnAccountIsRefused() {
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);

        assertThat(colleagues.as(admin, () -> changes.changeJob(admin.id(), Job.PAGE_AUTHOR, PortalScope.ALL)))
                .isEqualTo(Refused.OWN_ACCOUNT);
        assertThat(colleagues.as(admin, () -> changes.deactivate(admin.id()))).isEqualTo(Refused.OWN_ACCOUNT);
        assertThat(colleagues.now(admin.id()).active()).isTrue();
    }

    @Test
    void oneAdministratorStaysIfTwoDeactivateEachOtherAtOnce() throws Exception {
        racesFor((admin, other) -> changes.deactivate(other.id()));
    }

    @Test
    void oneAdministratorStaysIfTwoChangeEachOthersJobAtOnce() throws Exception {
        racesFor((admin, other) -> changes.changeJob(other.id(), Job.CRM_USER, PortalScope.ALL));
    }

    private interface Act {
        StaffChangeOutcome on(StaffAccount admin, StaffAccount other);
    }

    private void racesFor(Act act) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            StaffAccount one = colleagues.active(Job.ADMINISTRATOR);
            StaffAccount two = colleagues.active(Job.ADMINISTRATOR);
            List<Long> closed = colleagues.closeAdministratorsBut(List.of(one.id(), two.id()));
            try {
                List<StaffChangeOutcome> outcomes = AtOnce.all(List.of(
                        () -> colleagues.as(one, () -> act.on(one, two)),
                        () -> colleagues.as(two, () -> act.on(two, one))));

                assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
                assertThat(outcomes).contains(Refused.LAST_ADMINISTRATOR);
                assertThat(List.of(colleagues.now(one.id()), colleagues.now(two.id())))
                        .filteredOn(account -> account.active() && account.job() == Job.ADMINISTRATOR)
                        .hasSize(1);
            } finally {
                colleagues.reopen(closed);
            }
        }
    }

    @Test
    void noLinkIsSentWithoutAnAddress() {
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        StaffSummary demo =
                colleagues.as(admin, () -> directory.search(new StaffSearch("author", null)).items().stream()
                        .filter(account -> account.userName().equals("author"))
                        .findFirst()
                        .orElseThrow());

        assertThat(colleagues.as(admin, () -> changes.sendLink(demo.id(), Locale.ENGLISH)))
                .isEqualTo(Refused.NO_ADDRESS);
        assertThat(colleagues.as(admin, () -> changes.sendLink(0, Locale.ENGLISH)))
                .isEqualTo(Refused.UNKNOWN);
    }

    @Test
    void aReactivatedAccountIsStillInvited() {
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        long id = colleagues.invited().id();

        colleagues.as(admin, () -> changes.deactivate(id));
        assertThat(colleagues.now(id).state()).isEqualTo(StaffState.DEACTIVATED);
        assertThat(colleagues.as(admin, () -> changes.sendLink(id, Locale.ENGLISH)))
                .isEqualTo(Refused.DEACTIVATED);

        colleagues.as(admin, () -> changes.reactivate(id));
        assertThat(colleagues.now(id).state()).isEqualTo(StaffState.INVITED);
    }

    private StaffSummary summary(StaffAccount admin, StaffAccount of) {
        return colleagues.as(admin, () -> directory.byId(of.id())).orElseThrow();
    }

    private List<AuditEventType> events(StaffAccount admin, StaffAccount of) {
        return colleagues.as(admin, () -> directory.history(of.id())).items().stream()
                .map(AuditLogEntry::type)
                .toList();
    }
}
