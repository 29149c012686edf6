package org.vestibule.invitation.accepting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.InvitationMaker.someEmail;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.accepting.AcceptRequest.ShownName;
import org.vestibule.invitation.accepting.AcceptViolation.Field;
import org.vestibule.invitation.accepting.AcceptViolation.Kind;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class AcceptInvitationIT {

    private static final AcceptRequest FORM = new AcceptRequest("Augusta Ada", "King", null, "harbour lights at nine");

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    MemberSignIn signIn;

    @Inject
    InvitationMaker make;

    private AcceptOutcome accept(Mailed mailed, AcceptRequest form) {
        return acceptInvitation.accept(mailed.portal(), mailed.secret(), form);
    }

    private static InvitationLinkStatus stateOf(AcceptOutcome outcome) {
        return ((AcceptOutcome.NotUsable) outcome).state();
    }

    @Test
    void anUnchangedNameDoesNotOverwriteACorrection() {
        Mailed mailed = make.mailed();
        make.correctFirstName(mailed, "Augusta");

        accept(
                mailed,
                new AcceptRequest(
                        "Ada",
                        "King",
                        null,
                        "harbour lights at nine",
                        Map.of(),
                        Terms.NONE,
                        new ShownName("Ada", "Byron")));

        assertThat(make.contactOf(mailed).firstName()).isEqualTo("Augusta");
        assertThat(make.contactOf(mailed).lastName()).isEqualTo("King");
    }

    @Test
    void acceptingMakesAPortalUserOfTheContactWithTheRole() {
        Mailed mailed = make.mailed();

        PortalUser user = ((AcceptOutcome.Accepted) accept(mailed, FORM)).user();

        assertThat(make.usersOf(mailed.portal())).singleElement().satisfies(stored -> {
            assertThat(stored.id()).isEqualTo(user.id());
            assertThat(stored.contact().id()).isEqualTo(mailed.contact().id());
            assertThat(stored.email()).isEqualTo(mailed.contact().email().orElseThrow());
            assertThat(stored.userName()).isEqualTo(stored.email().text());
            assertThat(stored.roles())
                    .extracting(PortalRole::id)
                    .containsExactly(mailed.role().id());
            assertThat(stored.contact().name()).isEqualTo("Augusta Ada King");
        });
        PortalInvitation invitation = make.now(mailed);
        assertThat(invitation.status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(invitation.ending().acceptedBy().orElseThrow().id()).isEqualTo(user.id());
        assertThat(signIn.signIn(
                                mailed.portal(), user.email().text().toUpperCase(Locale.ROOT), "harbour lights at nine")
                        .account())
                .isPresent();
    }

    @Test
    void invalidInputChangesNothing() {
        Mailed mailed = make.mailed();

        assertThat(accept(mailed, new AcceptRequest("", "", null, "short")))
                .isInstanceOfSatisfying(AcceptOutcome.Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(
                                new AcceptViolation(Field.FIRST_NAME, Kind.MISSING),
                                new AcceptViolation(Field.LAST_NAME, Kind.MISSING),
                                new AcceptViolation(Field.PASSWORD, Kind.TOO_SHORT)));
        assertThat(make.usersOf(mailed.portal())).isEmpty();
        assertThat(accept(mailed, FORM)).isInstanceOf(AcceptOutcome.Accepted.class);
    }

    @Test
    void aChosenUserNameCanBeTakenOnlyOnce() {
        Mailed first = make.mailed();
        Mailed second = make.mailed(first.portal(), make.contact(someEmail()), first.role());

        assertThat(accept(first, new AcceptRequest("Ada", "Byron", "countess", "harbour lights at nine")))
                .isInstanceOf(AcceptOutcome.Accepted.class);
        assertThat(accept(second, new AcceptRequest("Ada", "King", "COUNTESS", "harbour lights at nine")))
                .isEqualTo(
                        new AcceptOutcome.Invalid(java.util.List.of(new AcceptViolation(Field.USER_NAME, Kind.TAKEN))));
        assertThat(signIn.signIn(first.portal(), "Countess", "harbour lights at nine")
                        .account())
                .isPresent();
    }

    @Test
    void sendingTheSameFormTwiceReturnsTheSameUser() {
        Mailed mailed = make.mailed();

        PortalUser first = ((AcceptOutcome.Accepted) accept(mailed, FORM)).user();
        PortalUser second = ((AcceptOutcome.Accepted) accept(mailed, FORM)).user();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(make.usersOf(mailed.portal())).hasSize(1);
    }

    @Test
    void aUsedLinkOpensNothingToSomebodyElse() {
        Mailed mailed = make.mailed();
        accept(mailed, FORM);

        assertThat(stateOf(accept(mailed, new AcceptRequest("Eve", "Else", null, "another password"))))
                .isInstanceOf(InvitationLinkStatus.Used.class);
    }

    @Test
    void deadLinksAreRejected() {
        Mailed revoked = make.mailed();
        make.change(revoked, invitation -> invitation.revoke(Instant.now()));
        Mailed resent = make.mailed();
        make.resend(resent);

        assertThat(stateOf(accept(revoked, FORM))).isInstanceOf(InvitationLinkStatus.Revoked.class);
        assertThat(stateOf(accept(resent, FORM))).isInstanceOf(InvitationLinkStatus.Superseded.class);
        assertThat(make.usersOf(revoked.portal())).isEmpty();
    }

    @Test
    void aRoleDeletedMeanwhileIsLeftOut() {
        Portal portal = make.portal();
        PortalRole kept = make.role(portal, "kept");
        PortalRole gone = make.role(portal, "gone");
        Mailed mailed = make.mailed(portal, make.contact(someEmail()), kept, gone);
        make.removeRole(gone);

        assertThat(accept(mailed, FORM)).isInstanceOf(AcceptOutcome.Accepted.class);
        assertThat(make.usersOf(portal).get(0).roles())
                .extracting(PortalRole::id)
                .containsExactly(kept.id());
    }

    @Test
    void anExistingUserIsSentToTheAccountAndKeepsTheInvitation() {
        Mailed mailed = make.mailed();
        PortalUser user = existing(mailed);

        assertThat(stateOf(accept(mailed, FORM))).isEqualTo(new InvitationLinkStatus.AlreadyRegistered(user.id()));
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
    }

    private PortalUser existing(Mailed mailed) {
        return make.user(
                mailed.portal(),
                mailed.contact(),
                mailed.contact().email().orElseThrow().text());
    }

    @Test
    void signingInToTheExistingAccountGrantsTheRoleOnce() {
        Mailed mailed = make.mailed();
        PortalUser user = existing(mailed);

        assertThat(acceptInvitation.join(mailed.portal(), mailed.secret(), user))
                .isInstanceOf(JoinOutcome.Joined.class);
        assertThat(acceptInvitation.join(mailed.portal(), mailed.secret(), user))
                .isInstanceOf(JoinOutcome.Joined.class);

        assertThat(make.usersOf(mailed.portal()).get(0).roles()).hasSize(1);
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.ACCEPTED);
    }

    @Test
    void theWrongAccountDoesNotConsumeTheInvitation() {
        Mailed mailed = make.mailed();
        Contact eve = make.contact(someEmail());
        PortalUser wrong =
                make.user(mailed.portal(), eve, eve.email().orElseThrow().text());

        assertThat(acceptInvitation.join(mailed.portal(), mailed.secret(), wrong))
                .isInstanceOf(JoinOutcome.WrongAccount.class);
        existing(mailed);
        assertThat(acceptInvitation.join(mailed.portal(), mailed.secret(), wrong))
                .isInstanceOf(JoinOutcome.WrongAccount.class);
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void askingAgainSoonIsTheSameRequest() {
        Mailed dead = make.mailed();
        make.change(dead, invitation -> invitation.expire(Instant.now()));

        acceptInvitation.askForNewLink(dead.portal(), dead.secret());
        long once = make.now(dead).version();
        acceptInvitation.askForNewLink(dead.portal(), dead.secret());

        assertThat(make.now(dead).version()).isEqualTo(once);
    }

    @Test
    void aRequestForANewLinkIsStoredOnlyIfALinkWouldHelp() {
        Mailed dead = make.mailed();
        make.change(dead, invitation -> invitation.expire(Instant.now()));
        Mailed good = make.mailed();

        acceptInvitation.askForNewLink(dead.portal(), dead.secret());
        acceptInvitation.askForNewLink(good.portal(), good.secret());
        acceptInvitation.askForNewLink(good.portal(), "never mailed");

        assertThat(make.now(dead).delivery().newLinkAskedAt()).isNotNull();
        assertThat(make.now(good).delivery().newLinkAskedAt()).isNull();
    }
}
