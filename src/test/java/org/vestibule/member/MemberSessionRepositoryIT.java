package org.vestibule.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.member.access.ExpiredSessions;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.SeenSessions;
import org.vestibule.portal.PortalRole;
import org.vestibule.shared.upkeep.WholeSweep;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.Neighbour;

@InServer
@BothDatabases
class MemberSessionRepositoryIT {

    @Inject
    MemberSessionRepository sessions;

    @Inject
    ExpiredSessions expired;

    @Inject
    SeenSessions seen;

    @Inject
    Neighbour neighbour;

    @Inject
    MemberMaker make;

    @Test
    void aCookieIdentifiesItsUserUntilTheSessionEnds() {
        PortalUser user = make.user(make.portal());
        String cookie = sessions.begin(user);

        assertThat(sessions.userOf(user.portal(), cookie)).map(PortalUser::id).contains(user.id());
        sessions.end(cookie);
        assertThat(sessions.userOf(user.portal(), cookie)).isEmpty();
    }

    @Test
    void eachSessionHasItsOwnSecretWhichIsNotStored() {
        PortalUser user = make.user(make.portal());
        String one = sessions.begin(user);
        String other = sessions.begin(user);

        assertThat(one).isNotEqualTo(other).hasSize(43);
        assertThat(make.storedSessionSecrets(user)).hasSize(2).doesNotContain(one, other);
    }

    @Test
    void aCookieIsValidOnlyForItsPortal() {
        String cookie = sessions.begin(make.user(make.portal()));

        assertThat(sessions.userOf(make.portal(), cookie)).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "' or '1'='1"})
    void anyOtherCookieIsAnonymous(String cookie) {
        assertThat(sessions.userOf(make.portal(), cookie)).isEmpty();
    }

    @Test
    void aSessionExpires() {
        PortalUser user = make.user(make.portal());
        String cookie = sessions.begin(user);
        make.letSessionsExpire(user);

        assertThat(sessions.userOf(user.portal(), cookie)).isEmpty();
        sessions.begin(make.user(make.portal()));
        assertThat(make.storedSessionSecrets(user))
                .as("nobody's sign-in waits for the removal of others' sessions")
                .hasSize(1);
        WholeSweep.of(expired.task());
        assertThat(make.storedSessionSecrets(user)).isEmpty();
    }

    @Test
    void allSessionsOfOneUserCanBeEndedAtOnce() {
        PortalUser user = make.user(make.portal());
        PortalUser other = make.user(make.portal());
        List<String> cookies = List.of(sessions.begin(user), sessions.begin(user));
        String others = sessions.begin(other);

        sessions.endAllOf(user);

        assertThat(cookies).allSatisfy(cookie -> assertThat(sessions.userOf(user.portal(), cookie))
                .isEmpty());
        assertThat(sessions.userOf(other.portal(), others)).isPresent();
    }

    @Test
    void openSessionsHaveNotExpiredAndHaveTheAddressOfTheirSignIn() {
        PortalUser user = make.user(make.portal());
        sessions.begin(user);
        make.letSessionsExpire(user);
        neighbour.at("203.0.113.7", () -> sessions.begin(user));

        assertThat(sessions.openOf(user)).singleElement().satisfies(session -> {
            assertThat(session.from()).isEqualTo("203.0.113.7");
            assertThat(session.lastSeenAt()).isEqualTo(session.since());
            assertThat(session.withoutAddress().from()).isNull();
        });
        assertThat(make.stored(user).signedInAt())
                .contains(sessions.openOf(user).get(0).since());
    }

    @Test
    void aSessionHasTheTimeOfItsLastRequest() {
        PortalUser user = make.user(make.portal());
        String cookie = sessions.begin(user);
        Instant begun = sessions.openOf(user).get(0).since();

        seen.note(cookie, begun.plusSeconds(600));
        seen.note(cookie, begun.plusSeconds(300));

        assertThat(sessions.openOf(user).get(0).lastSeenAt()).isEqualTo(begun.plusSeconds(600));
    }

    @Test
    void rolesAndClosingTakeEffectAtTheNextRequest() {
        PortalUser user = make.user(make.portal());
        String cookie = sessions.begin(user);
        PortalRole role = make.grant(user);

        assertThat(sessions.userOf(user.portal(), cookie).orElseThrow().hasRole(role.id()))
                .isTrue();
        make.close(user);
        assertThat(sessions.userOf(user.portal(), cookie)).isEmpty();
    }
}
