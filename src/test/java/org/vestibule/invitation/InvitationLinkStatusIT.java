package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.InvitationMaker.someEmail;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.portal.Portal;
import org.vestibule.testing.InServer;

@InServer
class InvitationLinkStatusIT {

    @Inject
    LinkStates states;

    @Inject
    InvitationMaker make;

    private InvitationLinkStatus look(Mailed mailed) {
        return states.of(mailed);
    }

    @Test
    void aFreshLinkShowsTheInvitee() {
        Mailed mailed = make.mailed();

        assertThat(look(mailed)).isInstanceOfSatisfying(InvitationLinkStatus.Valid.class, valid -> {
            assertThat(valid.firstName()).isEqualTo("Ada");
            assertThat(valid.email()).isEqualTo(mailed.contact().email().orElseThrow());
        });
    }

    @Test
    void openingALinkRepeatedlyChangesNothing() {
        Mailed mailed = make.mailed();
        long version = make.now(mailed).version();

        for (int i = 0; i < 3; i++) {
            assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.Valid.class);
        }

        assertThat(make.now(mailed).version()).isEqualTo(version);
        assertThat(make.usersOf(mailed.portal())).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "%", "' or 1=1 --", "#{1+1}"})
    void aSecretThatWasNeverSentIsUnknown(String secret) {
        assertThat(states.of(make.portal(), secret)).isInstanceOf(InvitationLinkStatus.Unknown.class);
    }

    @Test
    void aTruncatedOrDoubledLinkIsUnknown() {
        Mailed mailed = make.mailed();
        String secret = mailed.secret();

        assertThat(states.of(mailed.portal(), secret.substring(0, 42)))
                .isInstanceOf(InvitationLinkStatus.Unknown.class);
        assertThat(states.of(mailed.portal(), secret + secret)).isInstanceOf(InvitationLinkStatus.Unknown.class);
        assertThat(states.of(mailed.portal(), secret.toLowerCase(java.util.Locale.ROOT)))
                .isInstanceOf(InvitationLinkStatus.Unknown.class);
    }

    @Test
    void aLinkDoesNotWorkInAnotherPortal() {
        assertThat(states.of(make.portal(), make.mailed().secret()))
                .isInstanceOf(InvitationLinkStatus.OtherPortal.class);
    }

    @Test
    void revokedSupersededAndExpiredLinksHaveTheirStatus() {
        Mailed revoked = make.mailed();
        make.change(revoked, invitation -> invitation.revoke(Instant.now()));
        Mailed superseded = make.mailed();
        make.change(superseded, invitation -> invitation.supersede(Instant.now()));
        Mailed expired = make.mailed();
        make.change(expired, invitation -> invitation.expire(Instant.now()));

        assertThat(look(revoked)).isInstanceOf(InvitationLinkStatus.Revoked.class);
        assertThat(look(superseded)).isInstanceOf(InvitationLinkStatus.Superseded.class);
        assertThat(look(expired)).isInstanceOf(InvitationLinkStatus.Expired.class);
    }

    @Test
    void aLinkExpiresBeforeTheExpiryTaskRuns() {
        Mailed mailed = make.mailed();
        make.change(mailed, invitation -> {
            invitation.sendAgain(invitation.offer().email(), Instant.now().minus(Duration.ofMinutes(1)));
            invitation.sent(Instant.now());
        });

        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.Expired.class);
    }

    @Test
    void afterResendingOnlyTheNewestLinkWorks() {
        Mailed mailed = make.mailed();
        String newer = make.resend(mailed);

        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.Superseded.class);
        assertThat(states.of(mailed.portal(), newer)).isInstanceOf(InvitationLinkStatus.Valid.class);
    }

    @Test
    void aClosedContactCannotAccept() {
        Mailed mailed = make.mailed();
        make.closeContact(mailed);

        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.ContactClosed.class);
    }

    @Test
    void withoutRemainingRolesThereIsNothingToAccept() {
        Mailed mailed = make.mailed();
        make.removeRole(mailed.role());

        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.NothingOffered.class);
    }

    @Test
    void anAccountIsFoundByItsAddressIgnoringCase() {
        Mailed mailed = make.mailed();
        String shouted = mailed.contact().email().orElseThrow().text().toUpperCase(java.util.Locale.ROOT);
        long other = make.user(mailed.portal(), make.contact(shouted), shouted).id();

        assertThat(look(mailed)).isEqualTo(new InvitationLinkStatus.AlreadyRegistered(other));
    }

    @Test
    void anAddressWithTheSameEndingIsAnotherAccount() {
        String address = someEmail();
        Portal portal = make.portal();
        make.user(portal, make.contact(address), address);
        Mailed alice = make.mailed(portal, make.contact("Al" + address), make.role(portal, "guest"));

        assertThat(look(alice)).isInstanceOf(InvitationLinkStatus.Valid.class);
    }

    @Test
    void anAccountOfTheContactIsFoundUnderAnOlderAddress() {
        Mailed mailed = make.mailed();
        long older = make.user(mailed.portal(), mailed.contact(), someEmail()).id();

        assertThat(look(mailed)).isEqualTo(new InvitationLinkStatus.AlreadyRegistered(older));
    }

    @Test
    void anAccountInAnotherPortalDoesNotCount() {
        Mailed mailed = make.mailed();
        Portal elsewhere = make.portal();
        make.user(
                elsewhere,
                mailed.contact(),
                mailed.contact().email().orElseThrow().text());

        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.Valid.class);
    }
}
