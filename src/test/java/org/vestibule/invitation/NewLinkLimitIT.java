package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.security.OneTimeToken;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.Neighbour;
import org.vestibule.testing.PublicSite;

/** Repeated requests for new links from one network address. */
@InServer
@BothDatabases
class NewLinkLimitIT {

    private static final int MAX_REQUESTS = 20;
    private static final String HOME = "192.0.2.7";
    private static final String ELSEWHERE = "198.51.100.7";

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    Neighbour neighbour;

    private Portal portal;
    private Mailed dead;

    @BeforeEach
    void aDeadLink() {
        portal = make.portal();
        dead = dead();
    }

    private Mailed dead() {
        Mailed mailed = make.mailed(
                portal,
                make.contact(InvitationMaker.someEmail()),
                dead == null ? make.role(portal, "partner") : dead.role());
        make.change(mailed, invitation -> invitation.revoke(Instant.now()));
        return mailed;
    }

    private boolean ask(String from, String secret) {
        return neighbour.at(from, () -> acceptInvitation.askForNewLink(portal, secret));
    }

    private void askAsOftenAsMayBe(String from) {
        for (int wishes = 0; wishes < MAX_REQUESTS; wishes++) {
            assertThat(ask(from, "never mailed " + wishes)).isTrue();
        }
    }

    @Test
    void isAcceptedUpToTheLimitAndThenIgnored() {
        askAsOftenAsMayBe(HOME);

        assertThat(ask(HOME, dead.secret())).isFalse();
        assertThat(make.now(dead).delivery().newLinkAskedAt()).isNull();
        assertThat(ask(ELSEWHERE, dead.secret())).isTrue();
        assertThat(make.now(dead).delivery().newLinkAskedAt()).isNotNull();
    }

    @Test
    void isAcceptedAgainAfterAnHour() {
        askAsOftenAsMayBe(HOME);
        assertThat(ask(HOME, dead.secret())).isFalse();

        neighbour.letTimePass(OneTimeToken.hashOf("ask new link in portal " + portal.id() + " " + HOME));

        assertThat(ask(HOME, dead.secret())).isTrue();
    }

    @Test
    void isLimitedForEachPortalSeparately() {
        askAsOftenAsMayBe(HOME);
        portal = make.portal();

        assertThat(ask(HOME, "never mailed")).isTrue();
    }

    @Test
    void isAnsweredTheSameForEveryLink() {
        site.publish(portal, "welcome", PageContent.empty(Layout.ONE_COLUMN).plus("main", "crmUserInvite", Map.of()));
        for (int wishes = 0; wishes < MAX_REQUESTS; wishes++) {
            assertThat(post(dead().secret()).body()).contains("knows that you need a new link");
        }
        List<String> secrets = List.of(dead.secret(), dead().secret());

        assertThat(secrets.stream().map(this::refused).distinct())
                .singleElement()
                .asString()
                .contains("Too many");
        assertThat(ask(secrets.get(0)).headers().firstValue("Set-Cookie")).isEmpty();
    }

    private String refused(String secret) {
        return PublicSite.main(post(secret)).replace(secret, "SECRET");
    }

    private HttpResponse<String> post(String secret) {
        return site.follow(ask(secret), "");
    }

    private HttpResponse<String> ask(String secret) {
        return site.post("/site/" + portal.key() + "/welcome?invitation=" + secret, "", "way", Map.of("ask", "x"));
    }
}
