package org.vestibule.staff.password;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.security.PasswordViolation;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.StaffState;
import org.vestibule.staff.administration.Colleagues;
import org.vestibule.staff.administration.StaffChanges;
import org.vestibule.staff.password.ChooseStaffPasswordOutcome.Chosen;
import org.vestibule.staff.password.ChooseStaffPasswordOutcome.NotUsable;
import org.vestibule.staff.password.ChooseStaffPasswordOutcome.Refused;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.StaffRequests;

/** Choosing a password through a mailed link. */
@InServer
@BothDatabases
class ChooseStaffPasswordIT {

    private static final String NEW = "a tide of paper boats";

    @Inject
    ChooseStaffPassword choice;

    @Inject
    StaffAccountService accounts;

    @Inject
    StaffChanges changes;

    @Inject
    MintedStaffLinks links;

    @Inject
    Colleagues colleagues;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    private static Instant later() {
        return Instant.now().plusSeconds(600);
    }

    private static String page(String secret) {
        return "/signin/password?link=" + secret;
    }

    @Test
    void anInvitedColleagueBecomesActiveByChoosingAPasswordOnce() {
        StaffAccount invited = colleagues.withoutPassword();
        String secret = links.secret(invited.id(), later());

        assertThat(choice.linkStatus(secret))
                .isEqualTo(new StaffLinkStatus.Valid(invited.displayName(), invited.userName(), true));
        assertThat(choice.choose(secret, NEW)).isInstanceOf(Chosen.class);

        assertThat(colleagues.now(invited.id()).state()).isEqualTo(StaffState.ACTIVE);
        assertThat(accounts.signIn(invited.userName(), NEW).account()).isPresent();
        assertThat(choice.choose(secret, "another paper boat")).isEqualTo(new NotUsable(new StaffLinkStatus.Used()));
    }

    @Test
    void aRefusedPasswordLeavesTheLinkValid() {
        StaffAccount invited = colleagues.withoutPassword();
        String secret = links.secret(invited.id(), later());

        assertThat(choice.choose(secret, "passwordpassword")).isEqualTo(new Refused(PasswordViolation.COMMON));
        assertThat(choice.choose(secret, invited.userName() + invited.userName()))
                .isEqualTo(new Refused(PasswordViolation.PERSONAL));
        assertThat(choice.linkStatus(secret)).isInstanceOf(StaffLinkStatus.Valid.class);
    }

    @Test
    void invalidLinksReportTheReason() {
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        long id = colleagues.withoutPassword().id();
        String replaced = links.secret(id, later());
        String expired = links.secret(id, Instant.now().minusSeconds(1));

        assertThat(choice.linkStatus(replaced)).isEqualTo(new StaffLinkStatus.Replaced());
        assertThat(choice.linkStatus(expired)).isEqualTo(new StaffLinkStatus.Expired());
        assertThat(choice.choose(expired, NEW)).isEqualTo(new NotUsable(new StaffLinkStatus.Expired()));
        assertThat(choice.linkStatus("guessed")).isEqualTo(new StaffLinkStatus.Unknown());
        assertThat(choice.linkStatus(null)).isEqualTo(new StaffLinkStatus.Unknown());
        String good = links.secret(id, later());
        colleagues.as(admin, () -> changes.deactivate(id));
        assertThat(choice.linkStatus(good)).isEqualTo(new StaffLinkStatus.Closed());
        colleagues.as(admin, () -> changes.reactivate(id));
        assertThat(choice.choose(good, NEW)).isEqualTo(new NotUsable(new StaffLinkStatus.Closed()));
    }

    @Test
    void theOldPasswordStaysValidUntilTheLinkIsUsed() {
        StaffAccount author = colleagues.active(Job.PAGE_AUTHOR);
        var browser = new StaffRequests(settings.httpPort());
        browser.signIn(author.userName(), Colleagues.PASSWORD);
        String secret = links.secret(author.id(), later());
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(accounts.signIn(author.userName(), Colleagues.PASSWORD).account())
                .isPresent();

        choice.choose(secret, NEW);

        assertThat(browser.get("/account").statusCode()).isEqualTo(401);
        assertThat(accounts.signIn(author.userName(), Colleagues.PASSWORD).account())
                .isEmpty();
        assertThat(accounts.signIn(author.userName(), NEW).account()).isPresent();
    }

    @Test
    void onlyOneOfTwoConcurrentUsesSetsThePassword() throws Exception {
        String secret = links.secret(colleagues.withoutPassword().id(), later());

        List<ChooseStaffPasswordOutcome> outcomes = AtOnce.all(List.of(
                () -> choice.choose(secret, "a tide of paper boats"),
                () -> choice.choose(secret, "a field of paper boats")));

        assertThat(outcomes).filteredOn(Chosen.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new NotUsable(new StaffLinkStatus.Used()));
    }

    @Test
    void onlyOneOfTwoConcurrentlyCreatedLinksIsValid() throws Exception {
        long id = colleagues.withoutPassword().id();

        List<String> secrets = AtOnce.all(List.of(() -> links.secret(id, later()), () -> links.secret(id, later())));

        assertThat(secrets)
                .filteredOn(secret -> choice.linkStatus(secret) instanceof StaffLinkStatus.Valid)
                .hasSize(1);
    }

    @Test
    void anInvitationIsNotSentIfAPasswordWasChosenMeanwhile() {
        var invited = colleagues.invitedAndMailed();
        EmailActivity email =
                outbox.regarding(EmailKind.STAFF_INVITATION, invited.id()).get(0);
        assertThat(links.of(email)).contains("/signin/password?link=");

        choice.choose(links.secret(invited.id(), later()), NEW);

        assertThat(links.of(email)).isNull();
    }

    @Test
    void openingChangesNothingAndDoesNotLeakTheSecret() {
        StaffAccount invited = colleagues.withoutPassword();
        String secret = links.secret(invited.id(), later());
        var browser = new StaffRequests(settings.httpPort());
        try (LogLines log = LogLines.follow()) {
            for (int look = 0; look < 2; look++) {
                HttpResponse<String> page = browser.get(page(secret));
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains(invited.displayName(), invited.userName());
                assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("strict-origin");
                assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            }
            assertThat(choice.linkStatus(secret)).isInstanceOf(StaffLinkStatus.Valid.class);

            HttpResponse<String> refused = submit(browser, secret, "short7");
            assertThat(refused.body()).contains("at least 15 characters").doesNotContain("short7");
            HttpResponse<String> done = submit(browser, secret, NEW);
            assertThat(done.statusCode()).isEqualTo(303);
            assertThat(browser.get("/design").body()).contains("Your password is set, " + invited.displayName());
            assertThat(log.about("event=staff.joined staff=" + invited.id())).hasSize(1);
            assertThat(log.seen()).noneMatch(line -> line.contains(secret) || line.contains(NEW));
        }
        assertThat(browser.get(page(secret)).statusCode()).isEqualTo(410);
        assertThat(browser.get(page("guessed")).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> submit(StaffRequests browser, String secret, String password) {
        return browser.submit(
                page(secret),
                "choose",
                "choose",
                "choose:password",
                password,
                "choose:submit",
                "x",
                "jakarta.faces.ViewState",
                "stateless");
    }

    @Test
    void theEmailIsInTheSendersLanguage() {
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        StaffAccount author = colleagues.active(Job.PAGE_AUTHOR);

        colleagues.as(admin, () -> changes.sendLink(author.id(), Locale.FRENCH));

        assertThat(outbox.regarding(EmailKind.STAFF_PASSWORD, author.id()))
                .singleElement()
                .satisfies(email -> assertThat(email.text()).contains("Bonjour Cora Colleague"));
    }
}
