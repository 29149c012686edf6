package org.vestibule.member.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.password.NewPasswordOutcome;
import org.vestibule.member.password.PasswordRecovery;
import org.vestibule.member.password.RecoveryLinkStatus;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.portal.Portal;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class PortalAccessServiceIT {

    @Inject
    PortalAccessService access;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    MemberSignIn signIn;

    @Inject
    PasswordRecovery recovery;

    @Inject
    MemberMaker make;

    @Inject
    As as;

    private PortalUser user() {
        return make.user(make.portal());
    }

    private List<PortalAccess> of(Contact contact) {
        return as.system(() -> access.of(contact.id()));
    }

    private PortalUser close(PortalUser user) {
        return as.system(() -> access.close(user.id())).orElseThrow();
    }

    private boolean getsIn(PortalUser user) {
        return as.system(() -> signIn.signIn(user.portal(), user.email().text(), MemberMaker.PASSWORD))
                .account()
                .isPresent();
    }

    @Test
    void aClosedUserIsSignedOutAtOnceAndCannotSignIn() {
        PortalUser user = user();
        String cookie = sessions.begin(user);
        assertThat(getsIn(user)).isTrue();

        close(user);

        assertThat(sessions.userOf(user.portal(), cookie)).isEmpty();
        assertThat(make.storedSessionSecrets(user)).isEmpty();
        assertThat(getsIn(user)).isFalse();
    }

    @Test
    void aClosedUserCannotRecoverThePassword() {
        PortalUser user = user();
        String link = make.recoveryLink(user, Instant.now().plusSeconds(600));
        close(user);

        assertThat(recovery.linkStatus(user.portal(), link)).isInstanceOf(RecoveryLinkStatus.Unknown.class);
        assertThat(as.system(() -> recovery.change(user.portal(), link, "a new harbour light")))
                .isInstanceOf(NewPasswordOutcome.NotUsable.class);
    }

    @Test
    void aReopenedUserSignsInAgainAndFormerSessionsAndLinksStayInvalid() {
        PortalUser user = user();
        String cookie = sessions.begin(user);
        String link = make.recoveryLink(user, Instant.now().plusSeconds(600));
        close(user);
        String begunMeanwhile = sessions.begin(user);

        as.system(() -> access.reopen(user.id()));

        assertThat(sessions.userOf(user.portal(), cookie)).isEmpty();
        assertThat(sessions.userOf(user.portal(), begunMeanwhile)).isEmpty();
        assertThat(recovery.linkStatus(user.portal(), link)).isInstanceOf(RecoveryLinkStatus.Used.class);
        assertThat(getsIn(user)).isTrue();
    }

    @Test
    void listsAContactsAccountsAndWhoClosedAndReopenedThem() {
        PortalUser user = user();
        assertThat(of(user.contact())).singleElement().satisfies(row -> {
            assertThat(row.portalName()).isEqualTo(user.portal().name());
            assertThat(row.userName()).isEqualTo(user.userName());
            assertThat(row.open()).isTrue();
            assertThat(row.history()).isEmpty();
        });

        as.person(5, "Clea Closer", Set.of(Right.MEMBERS), () -> access.close(user.id()));
        assertThat(of(user.contact())).singleElement().satisfies(row -> {
            assertThat(row.open()).isFalse();
            assertThat(row.closedBy()).isEqualTo("Clea Closer");
            assertThat(row.closedAt()).isNotNull();
        });

        as.person(6, "Rita Reopener", Set.of(Right.MEMBERS), () -> access.reopen(user.id()));
        assertThat(of(user.contact())).singleElement().satisfies(row -> {
            assertThat(row.open()).isTrue();
            assertThat(row.closedBy()).isNull();
            assertThat(row.history()).extracting(AccessEvent::by).containsExactly("Rita Reopener", "Clea Closer");
            assertThat(row.history())
                    .extracting(AccessEvent::type)
                    .containsExactly(AuditEventType.MEMBER__ACCESS_REOPENED, AuditEventType.MEMBER__ACCESS_CLOSED);
        });
    }

    @Test
    void closingTwiceKeepsTheFirstClosing() {
        PortalUser user = user();
        as.person(5, "Clea Closer", Set.of(Right.MEMBERS), () -> access.close(user.id()));
        as.person(6, "Late Latecomer", Set.of(Right.MEMBERS), () -> access.close(user.id()));

        assertThat(of(user.contact())).singleElement().satisfies(row -> {
            assertThat(row.closedBy()).isEqualTo("Clea Closer");
            assertThat(row.history()).hasSize(1);
        });
    }

    @Test
    void deactivatingAContactClosesTheChosenAccessOnly() {
        PortalUser user = user();
        PortalUser stranger = user();
        PortalUser untouched = user();

        assertThat(as.system(() -> access.deactivate(user.contact().id(), Set.of(user.id(), stranger.id()))))
                .hasValueSatisfying(contact -> assertThat(contact.active()).isFalse());
        as.system(() -> access.deactivate(untouched.contact().id(), Set.of()));

        assertThat(getsIn(user)).isFalse();
        assertThat(getsIn(stranger)).as("another contact's user").isTrue();
        assertThat(getsIn(untouched)).isTrue();
    }

    @Test
    void aUserSignedOutEverywhereCanSignInAgainAndKeepsARecoveryLink() {
        PortalUser user = user();
        PortalUser stranger = user();
        String one = sessions.begin(user);
        String other = sessions.begin(user);
        String strangers = sessions.begin(stranger);
        String link = make.recoveryLink(user, Instant.now().plusSeconds(600));

        assertThat(as.system(() -> access.signOutEverywhere(user.id()))).isPresent();

        assertThat(sessions.userOf(user.portal(), one)).isEmpty();
        assertThat(sessions.userOf(user.portal(), other)).isEmpty();
        assertThat(sessions.userOf(stranger.portal(), strangers)).isPresent();
        assertThat(recovery.linkStatus(user.portal(), link)).isInstanceOf(RecoveryLinkStatus.Valid.class);
        assertThat(getsIn(user)).isTrue();
        assertThat(as.system(() -> access.signOutEverywhere(-1))).isEmpty();
    }

    @Test
    void reportsIfTheContactsAddressDiffers() {
        PortalUser user = user();
        String former = user.email().text();
        make.change(user, ContactField.EMAIL, "new." + former);

        assertThat(of(user.contact())).singleElement().satisfies(row -> {
            assertThat(row.email()).isEqualTo(former);
            assertThat(row.contactEmail()).isEqualToIgnoringCase("new." + former);
        });
    }

    @Test
    void aClosedUserKeepsTheRolesAndIsNotInTheRolesDialog() {
        Portal portal = make.portal();
        PortalUser user = make.user(portal);
        make.grant(user);
        close(user);

        assertThat(of(user.contact())).singleElement().satisfies(row -> assertThat(row.roleNames())
                .containsExactly("Partner"));
    }
}
