package org.vestibule.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.portal.Portal;
import org.vestibule.testing.InServer;
import org.vestibule.text.EmailAddress;

/** Different spellings of an address and encodings of a password identify the same person. */
@InServer
class SameMailboxIT {

    private static final String COMPOSED = "d\u00FCrre \u00C4pfel am Baum";

    @Inject
    MemberMaker make;

    @Inject
    PortalUserRepository members;

    @Inject
    MemberSignIn signIn;

    private final String name = "berta" + UUID.randomUUID();

    private boolean signsIn(PortalUser user, String typedName, String password) {
        return signIn.signIn(user.portal(), typedName, password)
                .account()
                .filter(found -> found.id().equals(user.id()))
                .isPresent();
    }

    @Test
    void signsInWithEachSpellingOfAnInternationalAddress() {
        PortalUser user = make.user(make.portal(), name + "@münchen.example", COMPOSED);

        assertThat(signsIn(user, name + "@xn--mnchen-3ya.example", COMPOSED)).isTrue();
        assertThat(signsIn(user, name.toUpperCase(Locale.ROOT) + "@MU\u0308NCHEN.example", COMPOSED))
                .isTrue();
        assertThat(signsIn(user, "ｂ" + name.substring(1) + "＠münchen．example", COMPOSED))
                .isTrue();
        assertThat(signsIn(user, name + "@munchen.example", COMPOSED)).isFalse();
    }

    @Test
    void signsInUsersWhoseAddressIsNoLongerAccepted() {
        PortalUser user = make.user(make.portal(), name + "@example.org", COMPOSED);
        String former = "Taro..y" + name + "@docomo.ne.jp";
        make.rename(user, former);

        assertThat(signsIn(user, former, COMPOSED)).isTrue();
        assertThat(signsIn(user, former.toUpperCase(Locale.ROOT), COMPOSED)).isTrue();
        assertThat(EmailAddress.ofExisting(former).flatMap(email -> members.byEmail(user.portal(), email)))
                .map(PortalUser::id)
                .contains(user.id());
    }

    @Test
    void findsOneUserForOneMailbox() {
        Portal portal = make.portal();
        PortalUser user = make.user(portal, name + "@xn--mnchen-3ya.example", COMPOSED);

        assertThat(user.email().text()).isEqualTo(name + "@münchen.example");
        assertThat(members.byEmail(
                        portal, EmailAddress.parse(name + "@münchen.example").orElseThrow()))
                .map(PortalUser::id)
                .contains(user.id());
        assertThat(members.byUserName(portal, name + "@XN--mnchen-3ya.example"))
                .map(PortalUser::id)
                .contains(user.id());
    }

    @Test
    void signsInWithEachUnicodeFormOfThePassword() {
        PortalUser user = make.user(make.portal(), name + "@example.org", COMPOSED);
        String decomposed = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

        assertThat(signsIn(user, name + "@example.org", decomposed)).isTrue();
        assertThat(signsIn(user, name + "@example.org", decomposed + " ")).isFalse();
    }
}
