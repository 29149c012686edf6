package org.vestibule.member.password;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.ContactField;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.password.NewPasswordOutcome.Changed;
import org.vestibule.member.password.NewPasswordOutcome.NotUsable;
import org.vestibule.member.password.NewPasswordOutcome.Refused;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.security.PasswordViolation;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

@InServer
@BothDatabases
class PasswordRecoveryIT {

    @Inject
    PasswordRecovery recovery;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    MemberSignIn signIn;

    @Inject
    RecoveryEmailHandler mail;

    @Inject
    Outbox outbox;

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    private static Instant later() {
        return Instant.now().plusSeconds(600);
    }

    @Test
    void aLinkSetsThePasswordOnceAndEndsEverySession() {
        PortalUser user = make.user(make.portal());
        String cookie = sessions.begin(user);
        String secret = make.recoveryLink(user, later());

        assertThat(recovery.change(user.portal(), secret, "a tide of paper boats"))
                .isInstanceOf(Changed.class);

        assertThat(sessions.userOf(user.portal(), cookie)).isEmpty();
        String name = user.email().text();
        assertThat(signIn.signIn(user.portal(), name, "a tide of paper boats").account())
                .isPresent();
        assertThat(signIn.signIn(user.portal(), name, MemberMaker.PASSWORD).account())
                .isEmpty();
        assertThat(recovery.change(user.portal(), secret, "another paper boat"))
                .isEqualTo(new NotUsable(new RecoveryLinkStatus.Used()));
    }

    @Test
    void usingALinkInvalidatesTheOthers() {
        PortalUser user = make.user(make.portal());
        String older = make.recoveryLink(user, later());
        String newer = make.recoveryLink(user, later());

        recovery.change(user.portal(), newer, "a tide of paper boats");

        assertThat(recovery.linkStatus(user.portal(), older)).isInstanceOf(RecoveryLinkStatus.Used.class);
    }

    @Test
    void aRefusedPasswordLeavesTheLinkValid() {
        PortalUser user = make.user(make.portal());
        String secret = make.recoveryLink(user, later());

        assertThat(recovery.change(user.portal(), secret, "passwordpassword"))
                .isEqualTo(new Refused(PasswordViolation.COMMON));
        assertThat(recovery.change(user.portal(), secret, user.email().text()))
                .isEqualTo(new Refused(PasswordViolation.PERSONAL));
        assertThat(recovery.linkStatus(user.portal(), secret))
                .isEqualTo(new RecoveryLinkStatus.Valid(user.userName(), OwnWords.of(user)));
    }

    @Test
    void invalidLinksReportWhy() {
        PortalUser user = make.user(make.portal());
        String expired = make.recoveryLink(user, Instant.now().minusSeconds(1));
        String good = make.recoveryLink(user, later());

        assertThat(recovery.linkStatus(user.portal(), expired)).isInstanceOf(RecoveryLinkStatus.Expired.class);
        assertThat(recovery.linkStatus(user.portal(), good + good)).isInstanceOf(RecoveryLinkStatus.Unknown.class);
        assertThat(recovery.linkStatus(user.portal(), null)).isInstanceOf(RecoveryLinkStatus.Unknown.class);
        assertThat(recovery.linkStatus(make.portal(), good)).isInstanceOf(RecoveryLinkStatus.Unknown.class);
        make.close(user);
        assertThat(recovery.linkStatus(user.portal(), good)).isInstanceOf(RecoveryLinkStatus.Unknown.class);
    }

    @Test
    void onlyOneOfConcurrentUsesOfALinkSetsThePassword() throws Exception {
        PortalUser user = make.user(make.portal());
        String secret = make.recoveryLink(user, later());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<NewPasswordOutcome> one =
                    threads.submit(() -> recovery.change(user.portal(), secret, "a tide of paper boats"));
            Future<NewPasswordOutcome> other =
                    threads.submit(() -> recovery.change(user.portal(), secret, "a field of paper boats"));
            assertThat(List.of(one.get(), other.get()))
                    .filteredOn(Changed.class::isInstance)
                    .hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void sendsAtMostThreeMailsPerUserAndHourAlsoForConcurrentRequests() throws Exception {
        PortalUser user = make.user(portalWithRecovery());
        var wanted = new RecoveryRequested(user.portal().id(), user.email(), Locale.ENGLISH);

        AtOnce.all(Collections.nCopies(6, () -> {
            mail.write(wanted);
            return null;
        }));

        assertThat(mailsTo(user)).hasSize(3);
        make.letRecoveryMailsAge(user, Duration.ofMinutes(59));
        mail.write(wanted);
        assertThat(mailsTo(user)).hasSize(3);
        make.letRecoveryMailsAge(user, Duration.ofMinutes(2));
        mail.write(wanted);
        assertThat(mailsTo(user)).hasSize(4);
    }

    @Test
    void eachUserHasTheirOwnLimit() {
        PortalUser user = make.user(portalWithRecovery());
        PortalUser other = make.user(user.portal());
        for (int i = 0; i < 4; i++) {
            mail.write(new RecoveryRequested(user.portal().id(), user.email(), Locale.ENGLISH));
        }

        mail.write(new RecoveryRequested(other.portal().id(), other.email(), Locale.ENGLISH));

        assertThat(mailsTo(other)).hasSize(1);
    }

    @Test
    void usesTheLanguageOfTheRequestingPageIfTheUsersIsNotKnown() {
        PortalUser user = make.user(portalWithRecovery());

        mail.write(new RecoveryRequested(user.portal().id(), user.email(), Locale.FRENCH));
        assertThat(mailsTo(user)).extracting(EmailActivity::locale).containsExactly(Locale.FRENCH);

        make.change(user, ContactField.LANGUAGE, "en");
        mail.write(new RecoveryRequested(user.portal().id(), user.email(), Locale.FRENCH));
        assertThat(mailsTo(user)).extracting(EmailActivity::locale).contains(Locale.ENGLISH);
    }

    @Test
    void theEmailAndItsLinkHaveTheLanguageOfThePage() {
        PortalUser user = make.user(portalWithRecovery());
        String page = "/site/" + user.portal().key() + "/recover";

        String text = site.follow(
                        site.post(
                                page,
                                "; vestibule.lang=de",
                                "form",
                                Map.of("email", user.email().text(), "submit", "x")),
                        "; vestibule.lang=de")
                .body();

        assertThat(text).contains("lang=\"de\"");
        EmailActivity mailed = firstMailTo(user);
        assertThat(mailed.locale()).isEqualTo(Locale.GERMAN);
        String secret = mail.mintLink(mailed).orElseThrow().replaceFirst(".*=", "");
        assertThat(recovery.language(user.portal(), secret)).hasValue(Locale.GERMAN);
    }

    /** Waits, because another thread looks the address up after the response. */
    private EmailActivity firstMailTo(PortalUser user) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (mailsTo(user).isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return mailsTo(user).get(0);
    }

    private Portal portalWithRecovery() {
        Portal portal = make.portal();
        long page = site.publish(
                portal, "recover", PageContent.empty(Layout.ONE_COLUMN).plus("main", "passwordRecovery", Map.of()));
        make.recoverOn(portal, page);
        return portal;
    }

    private List<EmailActivity> mailsTo(PortalUser user) {
        return outbox.regarding(EmailKind.PASSWORD_RECOVERY, user.id());
    }
}
