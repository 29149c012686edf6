package org.vestibule.member.address;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.access.PortalAccessService;
import org.vestibule.member.address.ConfirmAddressOutcome.Confirmed;
import org.vestibule.member.address.ConfirmAddressOutcome.NotUsable;
import org.vestibule.member.address.ConfirmAddressOutcome.Taken;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.PublicSite;

@InServer
@BothDatabases
class AddressChangeIT {

    @Inject
    RequestAddressChange change;

    @Inject
    ConfirmAddressChange confirmation;

    @Inject
    AddressConfirmationHandler mail;

    @Inject
    MintedChanges minted;

    @Inject
    PortalAccessService access;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    Outbox outbox;

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    As as;

    private static String fresh() {
        return "new." + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    }

    private PortalUser user() {
        return make.user(make.portal());
    }

    private RequestAddressChangeOutcome request(PortalUser user, String address) {
        return as.system(() -> change.request(user.id(), address));
    }

    private List<EmailActivity> mails(EmailKind kind, PortalUser user) {
        return outbox.regarding(kind, user.id());
    }

    /** The secret of the link in the newest e-mail, as if it had just been sent. */
    private String mailed(PortalUser user, String address) {
        assertThat(request(user, address)).isEqualTo(RequestAddressChangeOutcome.MAILED);
        return mail.mintLink(mails(EmailKind.ADDRESS_CONFIRMATION, user).get(0))
                .orElseThrow()
                .replaceFirst(".*=", "");
    }

    private ConfirmAddressOutcome confirm(PortalUser user, String secret) {
        return as.someoneWith(Set.of(), () -> confirmation.confirm(user.portal(), secret));
    }

    private String address(PortalUser user) {
        return make.stored(user).email().text();
    }

    @Test
    void anAddressChangesOnceItsLinkIsConfirmedAndTheFormerAddressGetsANotice() {
        PortalUser user = user();
        String former = address(user);
        String wanted = fresh();
        String cookie = sessions.begin(user);
        String secret = mailed(user, wanted);
        assertThat(mails(EmailKind.ADDRESS_CONFIRMATION, user))
                .extracting(EmailActivity::recipient)
                .containsExactly(wanted);
        assertThat(confirmation.linkStatus(user.portal(), secret))
                .isEqualTo(new AddressChangeStatus.Valid(user.name(), wanted));
        assertThat(address(user)).as("until it is confirmed").isEqualTo(former);

        assertThat(confirm(user, secret)).isEqualTo(new Confirmed(wanted));

        assertThat(address(user)).isEqualTo(wanted);
        assertThat(make.stored(user).userName()).isEqualTo(wanted);
        assertThat(sessions.userOf(user.portal(), cookie)).isEmpty();
        assertThat(mails(EmailKind.ADDRESS_NOTICE, user)).singleElement().satisfies(notice -> {
            assertThat(notice.recipient()).isEqualTo(former);
            assertThat(notice.text()).doesNotContain(wanted, secret);
        });
        assertThat(confirm(user, secret)).isEqualTo(new NotUsable(new AddressChangeStatus.Used(true, wanted)));
    }

    @Test
    void invalidAndTakenAddressesAreRefused() {
        PortalUser user = user();
        PortalUser other = make.user(user.portal());
        PortalUser closed = user();
        as.system(() -> access.close(closed.id()));

        assertThat(request(user, "no address")).isEqualTo(RequestAddressChangeOutcome.INVALID_EMAIL);
        assertThat(request(user, null)).isEqualTo(RequestAddressChangeOutcome.INVALID_EMAIL);
        assertThat(request(user, " " + address(user))).isEqualTo(RequestAddressChangeOutcome.SAME);
        assertThat(request(user, address(other).toUpperCase(Locale.ROOT))).isEqualTo(RequestAddressChangeOutcome.TAKEN);
        assertThat(request(closed, fresh())).isEqualTo(RequestAddressChangeOutcome.DEACTIVATED);
        assertThat(mails(EmailKind.ADDRESS_CONFIRMATION, user)).isEmpty();
    }

    @Test
    void aNewRequestReplacesThePreviousRequest() {
        PortalUser user = user();
        String first = fresh();
        String older = mailed(user, first);
        String newer = mailed(user, fresh());

        assertThat(confirm(user, older)).isEqualTo(new NotUsable(new AddressChangeStatus.Used(false, first)));
        assertThat(confirm(user, newer)).isInstanceOf(Confirmed.class);
    }

    @Test
    void onlyOneOfTwoUsersCanConfirmTheSameAddressConcurrently() throws Exception {
        for (int round = 0; round < 5; round++) {
            PortalUser one = user();
            PortalUser other = make.user(one.portal());
            String wanted = fresh();
            List<Callable<ConfirmAddressOutcome>> both = Stream.of(one, other)
                    .map(user -> minted.link(user, wanted, Instant.now().plusSeconds(600)))
                    .<Callable<ConfirmAddressOutcome>>map(secret -> () -> confirm(one, secret))
                    .toList();

            List<ConfirmAddressOutcome> outcomes = AtOnce.all(both);

            assertThat(outcomes).filteredOn(Confirmed.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Taken.class::isInstance).hasSize(1);
            assertThat(Stream.of(one, other).map(this::address)).containsOnlyOnce(wanted);
        }
    }

    @Test
    void concurrentRequestsConfirmALinkOnce() throws Exception {
        PortalUser user = user();
        String secret = mailed(user, fresh());

        List<ConfirmAddressOutcome> outcomes = AtOnce.all(
                List.of(() -> confirm(user, secret), () -> confirm(user, secret), () -> confirm(user, secret)));

        assertThat(outcomes).filteredOn(Confirmed.class::isInstance).hasSize(1);
        assertThat(mails(EmailKind.ADDRESS_NOTICE, user)).hasSize(1);
    }

    @Test
    void invalidLinksReportWhy() {
        PortalUser user = user();
        String expired = minted.link(user, fresh(), Instant.now().minusSeconds(1));
        String good = minted.link(user, fresh(), Instant.now().plusSeconds(600));

        assertThat(confirmation.linkStatus(user.portal(), expired)).isInstanceOf(AddressChangeStatus.Expired.class);
        assertThat(confirmation.linkStatus(user.portal(), good + "x")).isInstanceOf(AddressChangeStatus.Unknown.class);
        assertThat(confirmation.linkStatus(make.portal(), good)).isInstanceOf(AddressChangeStatus.Unknown.class);
        as.system(() -> access.close(user.id()));
        assertThat(confirm(user, good)).isEqualTo(new NotUsable(new AddressChangeStatus.Unknown()));
        as.system(() -> access.reopen(user.id()));
        assertThat(confirm(user, good)).isInstanceOf(NotUsable.class);
    }

    @Test
    void openingTheLinkChangesNothingAndTheButtonConfirms() {
        PortalUser user = user();
        String former = address(user);
        String wanted = fresh();
        String page = "/site/" + user.portal().key() + "/confirm_address?address=" + mailed(user, wanted);

        var opened = site.get(page);
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(caching -> assertThat(caching).startsWith("no-store"));
        assertThat(opened.body()).contains("Confirm address", wanted);
        assertThat(address(user)).isEqualTo(former);

        var form = Map.of(
                "confirm", "confirm",
                "submit", "x",
                "jakarta.faces.ViewState", "stateless",
                "vestibule.token", PageToken.VALUE);
        var answer = site.follow(site.postAsIs(page, PageToken.COOKIE, form), "");
        assertThat(answer.body()).contains("Your address is confirmed", wanted);
        assertThat(address(user)).isEqualTo(wanted);
        assertThat(site.get("/site/" + user.portal().key() + "/confirm_address?address=unknown")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyTheHashOfTheSecretIsStored() {
        PortalUser user = user();
        String secret = mailed(user, fresh());

        assertThat(minted.hashesOf(user)).isNotEmpty().doesNotContain(secret);
        assertThat(mails(EmailKind.ADDRESS_CONFIRMATION, user).get(0).html()).doesNotContain(secret);
    }
}
