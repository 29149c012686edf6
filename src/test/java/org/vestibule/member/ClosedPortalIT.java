package org.vestibule.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalSettings;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** What closing a portal does to the people who use it. */
@InServer
@BothDatabases
class ClosedPortalIT {

    @Inject
    PortalSettings settings;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    MemberMaker make;

    @Inject
    PublicSite site;

    @Inject
    As as;

    private void close(Portal portal) {
        as.system(() -> settings.close(portal.id()));
    }

    private void reopen(Portal portal) {
        as.system(() -> settings.reopen(portal.id()));
    }

    @Test
    void endsOnlyTheSessionsOfItsUsers() {
        PortalUser user = make.user(make.portal());
        PortalUser neighbour = make.user(make.portal());
        String cookie = sessions.begin(user);
        String another = sessions.begin(neighbour);

        close(user.portal());

        assertThat(make.storedSessionSecrets(user)).isEmpty();
        assertThat(sessions.userOf(neighbour.portal(), another)).isPresent();
        reopen(user.portal());
        assertThat(sessions.userOf(user.portal(), cookie)).isEmpty();
    }

    @Test
    void endsSessionsBegunWhileItWasClosing() {
        PortalUser user = make.user(make.portal());
        close(user.portal());
        String begunMeanwhile = sessions.begin(user);

        reopen(user.portal());

        assertThat(sessions.userOf(user.portal(), begunMeanwhile)).isEmpty();
    }

    @Test
    void isShownToVisitorsUntilItIsReopened() {
        Portal portal = make.portal();
        close(portal);

        HttpResponse<String> closed = site.get("/site/" + portal.key());

        assertThat(closed.statusCode()).isEqualTo(503);
        assertThat(closed.body()).contains("This portal is closed");
        reopen(portal);
        assertThat(site.get("/site/" + portal.key()).body()).doesNotContain("This portal is closed");
    }
}
